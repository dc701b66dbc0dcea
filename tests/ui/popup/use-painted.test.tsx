import { render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePainted } from '../../../src/ui/popup/use-painted';

function Probe({ isDrawn }: { isDrawn: boolean }) {
  return <p>{usePainted(isDrawn) ? 'painted' : 'not yet'}</p>;
}

test('only what is drawn is painted, and a frame later', async () => {
  const { container, rerender } = render(<Probe isDrawn={false} />);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(container.textContent).toBe('not yet');
  rerender(<Probe isDrawn />);
  expect(container.textContent).toBe('not yet');
  await waitFor(() => expect(container.textContent).toBe('painted'));
});
