const PATHS = { cross: 'm4.5 4.5 7 7m0-7-7 7', check: 'm3.5 8.5 3 3 6-7' };

/** A drawing without a name of its own: what it stands in says what it does. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
