/** A person's initials. The name stands beside it wherever it is shown, so it is silent to screen readers. */
export function Avatar({ name, of }: { name: string; of: 'customer' | 'agent' | 'note' }) {
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return (
    <span className="avatar" data-of={of} aria-hidden="true">
      {initials}
    </span>
  );
}
