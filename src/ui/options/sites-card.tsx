/** Sites that are off, with a way to bring each back. */
export function SitesCard({
  sitesOff,
  onSiteOn,
}: {
  sitesOff: readonly string[];
  onSiteOn(host: string): void;
}) {
  return (
    <section className="card block" aria-label="Sites">
      <h2>Sites that are off</h2>
      {sitesOff.length === 0 ? (
        <p>None. You can switch a site off in the toolbar popup.</p>
      ) : (
        <ul>
          {sitesOff.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                className="btn edged"
                aria-label={`Coach me here, on ${host}`}
                onClick={() => onSiteOn(host)}
              >
                Coach me here
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
