import type { RuleSet, Severity } from '../../rules/types';
import type { Theme } from './mark';
import { HUES, highlightName, washName } from './shades';

const THEMES: Theme[] = ['light', 'dark'];
const SEVERITIES: Severity[] = [1, 2, 3];

/**
 * Takes out what an earlier copy of Tactful drew in this document and could not take back: Firefox 153 ends content
 * scripts without a word when their extension is updated. By name, since there it also forbids to list the registry.
 */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('tactful-overlay, tactful-popover')) host.remove();
  for (const set of Object.keys(HUES) as RuleSet[]) {
    for (const theme of THEMES) {
      CSS.highlights.delete(washName(set, theme));
      for (const severity of SEVERITIES) CSS.highlights.delete(highlightName(set, severity, theme));
    }
  }
}
