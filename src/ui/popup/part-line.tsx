interface PartLineProps {
  /** Host name of the part of the page that is coached. */
  host: string;
  /** The page around it is not coached. */
  isAlone: boolean;
  onAllow(): void;
}

/** That what is said here is about a part of the page, from another site, and what of the page around it. */
export function PartLine({ host, isAlone, onAllow }: PartLineProps) {
  return (
    <p className="own-site">
      <span>
        This is the part of the page from {host}.{isAlone && ' The rest is not looked at.'}
      </span>
      {isAlone && (
        <button type="button" className="btn" onClick={onAllow}>
          Coach me there too
        </button>
      )}
    </p>
  );
}
