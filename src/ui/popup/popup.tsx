import { useState } from 'react';
import { browser } from 'wxt/browser';
import { AsideNotice } from '../kit/aside-notice';
import { Icon } from '../kit/icon';
import { Mark } from '../kit/mark';
import { openStats } from '../kit/open-stats';
import { Toggle } from '../kit/toggle';
import { useSettings } from '../kit/use-settings';
import type { FirstSettings } from './first-settings';
import { headline } from './headline';
import { PartLine } from './part-line';
import { PauseChoice } from './pause-choice';
import { popupState } from './popup-state';
import { partShown, siteShown } from './site-shown';
import { StateBody } from './state-body';
import { isCoached, type Tab } from './tab';
import { TodayLine } from './today-line';
import { useFramesCoached } from './use-frames-coached';
import { usePainted } from './use-painted';
import { useReply } from './use-reply';
import { useTabAccess } from './use-tab-access';

interface PopupProps {
  firstTab: Tab;
  /** The same tab as it is later. */
  readTab(): Promise<Tab>;
  /** Drawn until the background has answered. */
  first: FirstSettings | undefined;
  /** How many helpdesks are coached from the start. */
  fromStart: number;
}

/** The toolbar popup: whether it is on here, what is flagged in the reply, and the switches for this site and for now. */
export function Popup({ firstTab, readTab, first, fromStart }: PopupProps) {
  const { tab, problem: refused, allow, giveBack } = useTabAccess(firstTab, readTab);
  const [round, setRound] = useState(0);
  const counts = (origin: string): boolean => isCoached(tab.siteOf(origin));
  const reply = useReply(tab.access === 'never' ? undefined : tab.id, `${tab.access} ${round}`, counts);
  // for a moment it is not known whether there is a reply; later there is something to show meanwhile
  const isKnown = tab.access === 'never' || reply.hasAsked || tab !== firstTab;
  const isPainted = usePainted(first !== undefined && isKnown);
  // waking the background takes what the first picture needs: it is asked later where there is something to draw
  const isDue = first === undefined || isPainted;
  const settings = useSettings(isDue);
  useFramesCoached(tab, isDue, () => setRound((before) => before + 1));
  const { change } = settings;
  const problem = refused ?? settings.problem;
  const view = settings.view ?? first;
  const [isChoosing, setChoosing] = useState(false);
  if (!view) return problem === undefined ? null : <p className="strip">{problem}</p>;
  if (!isKnown) return null;

  const now = new Date();
  // what the words and switches are about; `tab` stays the page as a whole
  const site = siteShown(tab, reply);
  const state = popupState(view, site, reply);
  // the choice stays until the pause has begun: what was there before it would flash by
  if (isChoosing && state.kind === 'paused') setChoosing(false);
  const { title, line } = headline(state, site, now);
  const partHost = partShown(tab, site, reply);
  const isOn = state.kind === 'reply' || state.kind === 'no-reply' || state.kind === 'reload';
  const openOptions = (): void => void browser.runtime.openOptionsPage();
  const switchSite = (on: boolean): void => change({ kind: 'site', host: site.host, on });
  const allowSite = async (): Promise<void> => {
    // one that was switched off before it was given back would stay off
    if ((await allow()) && view.sitesOff.includes(tab.host))
      change({ kind: 'site', host: tab.host, on: true });
  };
  const reload = async (): Promise<void> => {
    if (tab.id !== undefined) await browser.tabs.reload(tab.id);
    window.close();
  };
  const seeDays = async (): Promise<void> => {
    await openStats();
    window.close();
  };
  return (
    <main className="popup">
      <header>
        <Mark asleep={!isOn} />
        <div>
          <h1 className="state">{title}</h1>
          <p className="found">{line}</p>
        </div>
        {isOn && site.access === 'install' && (
          <Toggle on label={`Coach me on ${site.host}`} onSwitch={switchSite} />
        )}
      </header>
      {problem && (
        <p className="strip" role="alert">
          {problem}
        </p>
      )}
      <AsideNotice aside={view.aside} onShow={openOptions} />
      {isChoosing ? (
        <PauseChoice now={now} onPause={(until) => change({ kind: 'pause', until })} />
      ) : (
        <StateBody
          state={state}
          fromStart={fromStart}
          use={reply.use}
          onResume={() => change({ kind: 'resume' })}
          onSiteOn={() => switchSite(true)}
          onAllow={() => void allowSite()}
          onReload={() => void reload()}
        />
      )}
      {!isChoosing && isOn && partHost !== undefined && (
        <PartLine host={partHost} isAlone={!isCoached(tab)} onAllow={() => void allowSite()} />
      )}
      {!isChoosing && site.access === 'allowed' && state.kind !== 'paused' && (
        <p className="own-site">
          <span>You allowed this site.</span>
          <button type="button" className="btn" onClick={() => void giveBack(site)}>
            Stop coaching this site
          </button>
        </p>
      )}
      {!isChoosing && <TodayLine isDue={isDue} />}
      <footer>
        {(isOn || isChoosing) && (
          // one button for both, so that the focus stays on it
          <button type="button" className="btn" onClick={() => setChoosing(!isChoosing)}>
            {!isChoosing && <Icon name="pause" />}
            {isChoosing ? 'Back' : 'Pause'}
          </button>
        )}
        {!isChoosing && (
          <>
            <button type="button" className="btn end" onClick={() => void seeDays()}>
              <Icon name="days" />
              Your days
            </button>
            <button type="button" className="btn" onClick={openOptions}>
              <Icon name="options" />
              Options
            </button>
          </>
        )}
      </footer>
    </main>
  );
}
