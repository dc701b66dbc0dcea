import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { FlagView } from '../../../src/popover-port';
import { Popover, type PopoverProps } from '../../../src/ui/popover/popover';
import { actionsOf, anchorOf, flag, THREE, way } from './stage';

function show(view: Partial<FlagView> = {}, props: Partial<PopoverProps> = {}) {
  const given = { anchor: anchorOf(), actions: actionsOf(), takesFocus: false, enters: true, ...props };
  return render(<Popover view={flag(view)} onClose={vi.fn()} onDismiss={vi.fn()} {...given} />);
}

const ways = () => within(screen.getByRole('list')).getAllByRole('button');

describe('what a popover shows', () => {
  test('is a dialog named by what the customer may hear, described by why', () => {
    show();
    const dialog = screen.getByRole('dialog', { name: 'May sound like an order' });
    const why = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('A question leaves the choice with the customer.');
    expect(dialog.dataset).toMatchObject({ set: 'commands', theme: 'light' });
  });

  test.each([1, 2, 3])('lists %i ways in order', (count) => {
    show({ ways: THREE.slice(0, count) });
    expect(ways().map((row) => row.getAttribute('aria-label'))).toEqual(
      THREE.slice(0, count).map((each) => each.suggestion.text),
    );
  });

  test('says so when there is nothing to suggest', () => {
    show({ ways: [] });
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByText(/^Nothing to suggest/u)).toBeTruthy();
  });

  test('tells which of several flags this is, and nothing for a single one', () => {
    const { unmount } = show({ position: { index: 4, of: 7 } });
    expect(screen.getByText('4 of 7')).toBeTruthy();
    unmount();
    show();
    expect(screen.queryByText(/ of \d/u)).toBeNull();
  });

  test('marks new words, and lets the wording find its own direction', () => {
    show({ ways: THREE.slice(0, 1) });
    const wording = ways()[0]?.querySelector('[dir=auto]');
    expect(wording?.textContent).toBe('May I have your order number?');
    expect([...(wording?.querySelectorAll('.new') ?? [])].map((word) => word.textContent)).toEqual([
      'May I have',
      '?',
    ]);
  });

  test('fill: a chip without brackets, what to fill in, and one name for all of it', () => {
    show({ ways: [way('I’ll write by [time].', 'fill')] });
    expect(ways()[0]?.querySelector('.blank')?.textContent).toBe('time');
    const line = 'You fill in the time. It stays underlined until you do.';
    expect(screen.getByText(line)).toBeTruthy();
    expect(screen.getByRole('button', { name: `I’ll write by [time]. ${line}` })).toBeTruthy();
  });

  test('lead-in: a caret after the open words', () => {
    show({ ways: [way('If I hear you right,', 'lead-in')] });
    expect(ways()[0]?.querySelector('.wording')?.lastElementChild?.className).toBe('caret');
    expect(screen.getByRole('button', { name: 'If I hear you right, You finish it' })).toBeTruthy();
  });

  test('delete: the words struck through', () => {
    show({ ways: [way('', 'delete', 'As I already said, ')] });
    expect(ways()[0]?.querySelector('del')?.textContent).toBe('As I already said,');
    expect(screen.getByText('Leave it out')).toBeTruthy();
  });
});

describe('key hints', () => {
  const keys = () =>
    [...document.querySelectorAll<HTMLElement>('kbd')].map((key) => key.dataset.drawn ?? key.textContent);

  test('by pointer only what is heard in the reply', () => {
    show({}, { nextKey: 'Alt ↓' });
    expect(keys()).toEqual(['Alt ↓']);
    expect(screen.getByText('next')).toBeTruthy();
  });

  test('by pointer, without a binding, none', () => {
    show();
    expect(keys()).toEqual([]);
  });

  test('with the focus inside, digits, Enter and Esc', () => {
    show({ ways: THREE.slice(0, 1) }, { takesFocus: true, nextKey: 'Alt ↓' });
    expect(keys()).toEqual(['1', '↵', 'Esc']);
    expect(screen.getByText('back to the reply')).toBeTruthy();
  });

  test('follow the focus when it leaves', () => {
    show({}, { takesFocus: true, nextKey: 'Alt ↓' });
    act(() => document.querySelector('textarea')?.focus());
    expect(keys()).toEqual(['Alt ↓']);
  });
});
