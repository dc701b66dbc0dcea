import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type GrantedSites, readGrantedSites } from '../../site-access/granted-sites';

/** The sites that are granted, followed while the page is open, whoever changes them. Undefined until they are read. */
export function useGrantedSites(): GrantedSites | undefined {
  const [sites, setSites] = useState<GrantedSites>();
  useEffect(() => {
    const read = (): void => void readGrantedSites().then(setSites);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    read();
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}
