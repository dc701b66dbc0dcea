import type { RuleSet, Severity } from '../../rules/types';
import type { Theme } from './mark';
import { HUES, highlightName, SHAPES, UNDERLINE_OFFSET, WASHES, washName } from './shades';

const THEMES: Theme[] = ['light', 'dark'];
const SEVERITIES: Severity[] = [1, 2, 3];

/** The rules of `underline.css`, made from the shades. */
export function highlightRules(): string {
  const sets = Object.keys(HUES) as RuleSet[];
  const each = sets.flatMap((set) => THEMES.map((theme) => rulesOf(set, theme)));
  const names = sets.flatMap((set) =>
    THEMES.flatMap((theme) =>
      SEVERITIES.map((severity) => `  ::highlight(${highlightName(set, severity, theme)})`),
    ),
  );
  const forced = `@media (forced-colors: active) {\n${names.join(',\n')} {\n    text-decoration-color: LinkText;\n  }\n}\n`;
  return each.join('') + forced;
}

function rulesOf(set: RuleSet, theme: Theme): string {
  const lines = SEVERITIES.map((severity) => {
    const { style, width } = SHAPES[severity];
    const decoration = `underline ${style} ${HUES[set][theme]} ${width}`;
    return (
      `::highlight(${highlightName(set, severity, theme)}) {\n` +
      `  text-decoration: ${decoration};\n  text-underline-offset: ${UNDERLINE_OFFSET};\n}\n`
    );
  });
  const wash = `::highlight(${washName(set, theme)}) {\n  background-color: ${WASHES[set][theme]};\n}\n`;
  return lines.join('') + wash;
}

/**
 * `::highlight` rules of the document do not reach into shadow roots (Chromium 156, Firefox 153) or into frames: a reply
 * box in one gets the sheet there, adopted, so that no node is added. Taken out when `signal` aborts.
 */
export function adoptHighlightRules(element: Element, signal: AbortSignal): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const view = element.ownerDocument.defaultView;
  if (root === document || !view) return;
  // a document adopts only sheets that its own window made
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(highlightRules());
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const remove = (): void => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}
