import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Toggle } from '../../../src/ui/kit/toggle';

afterEach(cleanup);

test('a switch turns by key, and says what it would become', async () => {
  const onSwitch = vi.fn();
  render(<Toggle on={false} label="Hints" onSwitch={onSwitch} />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onSwitch.mock.calls).toEqual([[true]]);
  expect(screen.getByRole('switch', { name: 'Hints' }).getAttribute('aria-checked')).toBe('false');
});

test('a locked one is reached and read, not turned', async () => {
  const onSwitch = vi.fn();
  render(<Toggle on label="Hints" locked onSwitch={onSwitch} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('switch'));
  await userEvent.keyboard(' {Enter}');
  expect(onSwitch).not.toHaveBeenCalled();
  expect(screen.getByRole('switch').getAttribute('aria-disabled')).toBe('true');
});
