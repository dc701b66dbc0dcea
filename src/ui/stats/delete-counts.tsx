import { useState } from 'react';
import { askBackground } from '../../messages';

type Step = 'offered' | 'asked' | 'not-done';

/** Deletes every count, after having said in its place what goes. */
export function DeleteCounts({ onDeleted }: { onDeleted(): void }) {
  const [step, setStep] = useState<Step>('offered');
  const [isBack, setBack] = useState(false);
  const keep = (): void => {
    setBack(true);
    setStep('offered');
  };
  const deleteAll = async (): Promise<void> => {
    const answer = await askBackground({ type: 'delete-counts' });
    if (answer?.counted) onDeleted();
    else setStep('not-done');
  };
  if (step === 'offered') {
    return (
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      <button type="button" className="btn edged" autoFocus={isBack} onClick={() => setStep('asked')}>
        Delete all counts
      </button>
    );
  }
  return (
    <div className="confirm" role="alertdialog" aria-label="Delete all counts" aria-describedby="what-goes">
      <p id="what-goes">
        {step === 'asked'
          ? 'The counts of every day and every helpdesk go, for good. Your settings stay.'
          : 'They could not be deleted just now, and are all still there. Try it again, or restart the browser first.'}
      </p>
      {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed */}
      <button type="button" className="btn edged" autoFocus onClick={keep}>
        Keep them
      </button>
      <button type="button" className="btn edged" onClick={() => void deleteAll()}>
        Delete them
      </button>
    </div>
  );
}
