export interface ToggleProps {
  on: boolean;
  /** What it switches. */
  label: string;
  /** Somebody else has decided: it can be found and read, not switched. */
  locked?: boolean;
  onSwitch(on: boolean): void;
}

/** A switch. A locked one stays in the tab order, so that people without a mouse learn of it too. */
export function Toggle({ on, label, locked = false, onSwitch }: ToggleProps) {
  return (
    <button
      type="button"
      className="toggle"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-disabled={locked || undefined}
      onClick={() => locked || onSwitch(!on)}
    />
  );
}
