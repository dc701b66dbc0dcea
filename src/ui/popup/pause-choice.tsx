import { atMidnight, inHalfAnHour, momentWords } from './moment-words';

/** How long to pause. */
export function PauseChoice({ now, onPause }: { now: Date; onPause(until: number): void }) {
  const choices = [
    { label: '30 minutes', until: inHalfAnHour(now) },
    { label: 'Rest of today', until: atMidnight(now) },
  ];
  return (
    <ul className="pick" aria-label="Pause">
      {choices.map(({ label, until }, index) => (
        <li key={label}>
          {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed */}
          <button type="button" autoFocus={index === 0} onClick={() => onPause(until)}>
            {label} <span>until {momentWords(until, now)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
