import { Fragment } from 'react';
import type { Way } from '../../popover-port';
import { changedWords, type Piece } from './changed-words';
import { blankName } from './way-line';

/** The words that a way would leave in the reply, with what changes standing out. */
export function Wording({ way: { original, suggestion } }: { way: Way }) {
  if (suggestion.kind === 'delete') {
    return (
      <>
        <del className="left-out">{original.trim()}</del> {suggestion.text.trim()}
      </>
    );
  }
  const pieces = changedWords(original, suggestion.text, suggestion.blanks);
  return (
    <>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        <Fragment key={index}>
          <WordingPiece {...piece} />
        </Fragment>
      ))}
      {suggestion.kind === 'lead-in' && <i className="caret" />}
    </>
  );
}

function WordingPiece({ kind, text }: Piece) {
  if (kind === 'kept') return text;
  if (kind === 'new') return <b className="new">{text}</b>;
  return <b className="blank">{blankName(text)}</b>;
}
