import { browser } from 'wxt/browser';

/** Match patterns of sites. */
export interface GrantedSites {
  /** All that the browser grants now, of the manifest's too. It alone keeps that: nothing about it is stored. */
  granted: string[];
  /** What the manifest asks for at install, granted or not. */
  own: string[];
}

export async function readGrantedSites(): Promise<GrantedSites> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const own = (browser.runtime.getManifest().host_permissions ?? []) as string[];
  return { granted, own };
}
