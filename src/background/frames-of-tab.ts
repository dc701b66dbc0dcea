import { browser } from 'wxt/browser';

/** A frame that we may put scripts into. */
export interface ReachedFrame {
  frameId: number;
  /** Its address; of one without an address of its own, its parent's. */
  url: string;
}

/**
 * The frames of a tab at sites that are granted, at this moment. None where the browser lets us into the tab's own page
 * neither by a granted site nor by a press of the toolbar button there: Chromium 156 then tells of no frame in it,
 * whatever is granted.
 */
export async function framesOfTab(tabId: number): Promise<ReachedFrame[]> {
  try {
    const target = { tabId, allFrames: true };
    const told = await browser.scripting.executeScript({ target, func: address, injectImmediately: true });
    return told.flatMap(({ frameId, result }) => (result === undefined ? [] : [{ frameId, url: result }]));
  } catch {
    return [];
  }
}

/** Runs alone in the frame: nothing else of ours is there. */
function address(): string {
  return location.protocol.startsWith('http') ? location.href : document.baseURI;
}
