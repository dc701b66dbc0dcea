import type { FlagView } from '../../popover-port';
import { Icon } from '../kit/icon';
import { SeverityShape } from './severity-shape';

export interface HeadProps {
  view: FlagView;
  title: string;
  titleId: string;
  showsPosition: boolean;
  onClose(): void;
}

/** What the customer may hear, which of several flags this is, and the cross. */
export function Head({ view: { severity, position }, title, titleId, showsPosition, onClose }: HeadProps) {
  return (
    // no header element: in a page it would be a second banner
    <div className="head">
      <SeverityShape severity={severity} />
      <h2 id={titleId} dir="auto">
        {title}
      </h2>
      {showsPosition && position.of > 1 && (
        <span className="position">{`${position.index} of ${position.of}`}</span>
      )}
      <button type="button" className="icon-btn" aria-label="Close" onClick={onClose}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
