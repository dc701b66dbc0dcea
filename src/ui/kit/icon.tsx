const PATHS = {
  cross: 'm4.5 4.5 7 7m0-7-7 7',
  check: 'm3.5 8.5 3 3 6-7',
  pause: 'M6 4v8m4-8v8',
  options:
    'M2.5 5h5.9m3.2 0h1.9M2.5 11h1.9m3.2 0h5.9M11.6 5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0M7.6 11a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0',
  days: 'M2.5 13.5h11M4.5 11V8.5M8 11V4.5m3.5 6.5V6.5',
  find: 'm10 10 3 3M10.75 7a3.75 3.75 0 1 1-7.5 0 3.75 3.75 0 0 1 7.5 0',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  right: 'm6.5 4.5 3.5 3.5-3.5 3.5',
  lock: 'M5.5 7V5.2a2.5 2.5 0 0 1 5 0V7M5.25 7.25h5.5c1 0 1.75.8 1.75 1.75v2.5c0 1-.8 1.75-1.75 1.75h-5.5c-1 0-1.75-.8-1.75-1.75V9c0-1 .8-1.75 1.75-1.75',
};

/** A drawing without a name of its own: what it stands in says what it does. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
