/** A helpdesk that has counts. */
export interface CountedHelpdesk {
  id: string;
  name: string;
}

interface HelpdeskFilterProps {
  helpdesks: readonly CountedHelpdesk[];
  /** Undefined for all of them. */
  chosen: string | undefined;
  onChoose(id: string | undefined): void;
}

/** Which helpdesk's counts are shown. */
export function HelpdeskFilter({ helpdesks, chosen, onChoose }: HelpdeskFilterProps) {
  return (
    <fieldset className="filter">
      <legend className="unseen">Helpdesk</legend>
      {[{ id: undefined, name: 'All' }, ...helpdesks].map(({ id, name }) => (
        <button
          type="button"
          className="btn"
          key={name}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
