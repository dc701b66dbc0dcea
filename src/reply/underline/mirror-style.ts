/** All that decides where a letter of a text field is drawn. */
const TEXT_STYLE = [
  'font-family font-size font-weight font-style font-stretch font-kerning font-optical-sizing',
  'font-variant-caps font-variant-ligatures font-variant-numeric font-variant-east-asian font-variant-alternates',
  'font-variant-position font-feature-settings font-variation-settings font-size-adjust',
  'letter-spacing word-spacing line-height text-indent tab-size white-space text-wrap-style word-break overflow-wrap line-break',
  'hyphens direction text-align text-align-last text-transform text-rendering writing-mode text-orientation',
  'text-spacing-trim text-autospace -webkit-rtl-ordering',
  'padding-top padding-right padding-bottom padding-left',
]
  .join(' ')
  .split(' ');

/** The text style of a field as one string, to see whether it changed. */
export function textStyleOf(style: CSSStyleDeclaration): string {
  return TEXT_STYLE.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
}

/** Whether lines are filled from the left, word by word, so that no word moves for what follows in its line. */
export function fillsLines(style: CSSStyleDeclaration): boolean {
  const { direction, textAlign, textAlignLast, writingMode } = style;
  const isFromLeft = direction === 'ltr' && /^(?:start|left)$/.test(textAlign) && textAlignLast === 'auto';
  const isGreedy = /^(?:auto|stable|)$/.test(style.getPropertyValue('text-wrap-style'));
  return isFromLeft && isGreedy && writingMode === 'horizontal-tb';
}

export function copyTextStyle(style: CSSStyleDeclaration, to: HTMLElement): void {
  for (const name of TEXT_STYLE) to.style.setProperty(name, style.getPropertyValue(name));
  // Only the first line of a field is indented, but each of our lines is a block.
  to.style.setProperty('--indent', style.textIndent);
  to.style.textIndent = '0';
}

/** The text of an input does not wrap and stands in the middle of its height. */
export function keepOnOneLine(style: CSSStyleDeclaration, to: HTMLElement): void {
  const around = ['padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'];
  const edges = around.reduce((sum, name) => sum + Number.parseFloat(style.getPropertyValue(name)), 0);
  const height = Number.parseFloat(style.height) - (style.boxSizing === 'border-box' ? edges : 0);
  to.style.lineHeight = `${height}px`;
  to.style.whiteSpace = 'pre';
}

/** Sets inline styles by the CSSOM, which no content security policy forbids. */
export function setStyles(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
