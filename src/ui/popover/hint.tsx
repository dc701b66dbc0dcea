/** One key hint, true for where the focus is. `nextKey` is heard everywhere, Esc brings back only from in here. */
export function Hint({ keysWork, nextKey }: { keysWork: boolean; nextKey: string | undefined }) {
  if (keysWork) {
    return (
      <span className="hint">
        <kbd className="key">Esc</kbd> back to the reply
      </span>
    );
  }
  if (!nextKey) return null;
  return (
    <span className="hint">
      <kbd className="key">{nextKey}</kbd> next
    </span>
  );
}
