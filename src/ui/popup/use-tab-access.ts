import { useState } from 'react';
import { askForSites, giveBackSites } from '../kit/site-permission';
import type { Site, Tab } from './tab';

export interface UsedTabAccess {
  tab: Tab;
  /** What stood in the way of the last change, for people. */
  problem: string | undefined;
  /** Asks for the tab's site, in the turn of a click. Resolves with whether it is allowed now. */
  allow(): Promise<boolean>;
  /** Gives a site of it back. */
  giveBack(site: Site): Promise<void>;
}

/** The tab, and whether it is coached: changed here by the agent, and read again after that. */
export function useTabAccess(first: Tab, readTab: () => Promise<Tab>): UsedTabAccess {
  const [tab, setTab] = useState(first);
  const [problem, setProblem] = useState<string>();
  return {
    tab,
    problem,
    async allow() {
      const asked = await askForSites(tab.asksFor);
      setProblem('problem' in asked ? asked.problem : undefined);
      const isAllowed = 'isAllowed' in asked && asked.isAllowed;
      if (isAllowed) setTab(await readTab());
      return isAllowed;
    },
    async giveBack({ givesBack }) {
      await giveBackSites(givesBack);
      setTab(await readTab());
    },
  };
}
