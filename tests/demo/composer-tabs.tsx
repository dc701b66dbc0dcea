import type { KeyboardEvent } from 'react';

export type ComposerMode = 'reply' | 'note';

const TABS: { mode: ComposerMode; label: string }[] = [
  { mode: 'reply', label: 'Public reply' },
  { mode: 'note', label: 'Internal note' },
];

interface TabsProps {
  mode: ComposerMode;
  onMode: (mode: ComposerMode) => void;
}

/** Who will read what is written: the customer, or the team. */
export function ComposerTabs({ mode, onMode }: TabsProps) {
  // With two tabs either arrow leads to the other one.
  const moveOnArrow = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = event.currentTarget.querySelector<HTMLElement>('[aria-selected="false"]');
    other?.click();
    other?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Kind of message" onKeyDown={moveOnArrow}>
      {TABS.map((tab) => (
        <button
          key={tab.mode}
          type="button"
          role="tab"
          aria-selected={tab.mode === mode}
          aria-controls="composer-box"
          tabIndex={tab.mode === mode ? 0 : -1}
          onClick={() => onMode(tab.mode)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
