interface SiteRowProps {
  name: string;
  /** A quiet second line. */
  line?: string;
  /** What the button says, and what it is called where buttons are listed without their rows. */
  action: string;
  label: string;
  onPress(): void;
}

/** A site, and the one thing to do about it. */
export function SiteRow({ name, line, action, label, onPress }: SiteRowProps) {
  return (
    <li>
      <span>
        {name}
        {line && <small>{line}</small>}
      </span>
      <button type="button" className="btn edged" aria-label={label} onClick={onPress}>
        {action}
      </button>
    </li>
  );
}
