import type { Aside } from '../../team/settings-view';

/** Says that stored settings could not be read and were kept. Nothing where that is not so. */
export function AsideNotice({ aside, onShow }: { aside: readonly Aside[]; onShow(): void }) {
  const [last] = aside;
  if (!last) return null;
  return (
    <p className="notice" role="status">
      {last.why === 'newer'
        ? 'Your settings come from a newer Tactful, so they are set aside and the usual ones are in use. '
        : 'Your settings could not be read, so they are set aside and the usual ones are in use. '}
      <button type="button" className="btn" onClick={onShow}>
        Show them
      </button>
    </p>
  );
}
