/** A wave that comes to rest: where there is nothing to say. */
export function Calm() {
  return (
    <svg className="calm" viewBox="0 0 96 32" aria-hidden="true">
      <path d="M4 16c4-12 8-12 12 0s8 12 12 0 7-8 10-3 6 6 9 3 6-1 9 0h36" />
    </svg>
  );
}
