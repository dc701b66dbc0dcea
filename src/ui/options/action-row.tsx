interface ActionRowProps {
  name: string;
  /** A quiet second line. */
  line?: string;
  /** What the button says, and what it is called where buttons are listed without their rows. */
  action: string;
  label: string;
  onPress(): void;
}

/** A site or a phrase, and the one thing to do about it. */
export function ActionRow({ name, line, action, label, onPress }: ActionRowProps) {
  return (
    <li>
      <span>
        <bdi>{name}</bdi>
        {line && <small>{line}</small>}
      </span>
      <button type="button" className="btn edged" aria-label={label} onClick={onPress}>
        {action}
      </button>
    </li>
  );
}
