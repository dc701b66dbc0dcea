import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PhrasesCard } from '../../../src/ui/options/phrases-card';

afterEach(cleanup);

const OLD = { rule: 'denial', phrase: 'That is wrong.' };
const NEW = { rule: 'gone', phrase: 'No problem' };
const RULES = [{ rule: { id: 'denial', title: 'Plain denials' } }];

test('lists what is quiet, the newest first, and gives it back', async () => {
  const onFlagAgain = vi.fn();
  render(<PhrasesCard phrases={[OLD, NEW]} rules={RULES} onFlagAgain={onFlagAgain} />);
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  // of a rule that is no more, the id is all there is
  expect(rows).toEqual(['No problemgoneFlag again', 'That is wrong.Plain denialsFlag again']);
  await userEvent.click(screen.getByRole('button', { name: 'Flag again: That is wrong.' }));
  expect(onFlagAgain).toHaveBeenCalledExactlyOnceWith(OLD);
});

test('without any it says how one gets here', () => {
  render(<PhrasesCard phrases={[]} rules={RULES} onFlagAgain={vi.fn()} />);
  expect(screen.getByRole('region', { name: 'Quiet phrases' }).textContent).toContain(
    'Choose Not this phrase',
  );
});
