/** Our mark: a `t` whose crossbar is a soft wave. `asleep` where nothing is coached. */
export function Mark({ asleep = false }: { asleep?: boolean }) {
  return (
    <svg width="28" height="28" viewBox="0 0 128 128" opacity={asleep ? 0.45 : 1} aria-hidden="true">
      <rect width="128" height="128" rx="34" fill="#2f3b5c" />
      <g fill="none" strokeWidth="14" strokeLinecap="round">
        <path d="M60 27v51c0 14.5 8.5 23 22 23" stroke="#fbf6ec" />
        <path d="M29 58c10.5-14 23-14 35-6s24 8 35-6" stroke="#e9b765" />
      </g>
    </svg>
  );
}
