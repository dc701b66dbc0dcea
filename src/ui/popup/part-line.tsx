interface PartLineProps {
  /** Host name of the part of the page that is coached. */
  host: string;
  /** That of the page around it; left out where that is coached too. */
  around: string | undefined;
  onAllow(): void;
}

/** That what is said here is about a part of the page, from another site, and what of the page around it. */
export function PartLine({ host, around, onAllow }: PartLineProps) {
  return (
    <p className="own-site">
      <span>
        This is the part of the page from {host}.{around && ` Around it, ${around} is not looked at.`}
      </span>
      {around && (
        <button type="button" className="btn" onClick={onAllow}>
          Coach me there too
        </button>
      )}
    </p>
  );
}
