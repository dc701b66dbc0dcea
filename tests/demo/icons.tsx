const PATHS = {
  anchor:
    'M12 7.5v13M7.5 11h9M4 13.5c0 4.2 3.6 7 8 7s8-2.8 8-7M12 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4',
  inbox: 'M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h4.5l1.2 2.2h4.6l1.2-2.2H20',
  settings:
    'M4 7.5h9M17.5 7.5H20M15.2 9.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M4 16.5h2.5M11 16.5h9M8.8 18.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4',
  search: 'M10.8 17a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4M15.4 15.4 20 20',
  quote: 'M5 17c2.6-.6 4-2.3 4-5V7H4.5v5H9M15 17c2.6-.6 4-2.3 4-5V7h-4.5v5H19',
  note: 'M5 4.5h14v10l-5 5H5zM14 19.5v-5h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of our own drawing, 20 px, in the colour of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
