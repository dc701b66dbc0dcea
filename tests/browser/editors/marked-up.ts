/**
 * Runs in the page: HTML as plain lines, bold in `**`, links in `[ ]`, a whole mention U+FFFC, so that formatting can be read in a test.
 * It has to stand alone.
 */
export function markedUp(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const runs: { text: string; bold: boolean; link: boolean }[] = [];
  const breaks = () => runs.length > 0 && runs.at(-1)?.text !== '\n';
  const visit = (node: Node, bold: boolean, link: boolean): void => {
    if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/[\n\t]+/g, '').replace(/[\u200b\u2060\ufeff]/g, '');
      if (text) runs.push({ text: text.replaceAll('\u00a0', ' '), bold, link });
      return;
    }
    if (node.nodeType !== 1) return;
    const { tagName, style, dataset } = node as HTMLElement;
    // Chatwoot has an attribute of its own, and Trix keeps what it was made from
    const made = /data-mention="(\w+)"/.exec(dataset.trixAttachment?.replaceAll('\\', '') ?? '')?.[1];
    const mention = dataset.mention ?? (node as HTMLElement).getAttribute('mention-user-id') ?? made;
    if (mention === 'ann' && node.textContent?.replaceAll('\ufeff', '') === '@Ann') {
      runs.push({ text: '\ufffc', bold, link });
      return;
    }
    if (tagName === 'BR') {
      const isFiller = !node.nextSibling && node.previousSibling === null;
      if (!isFiller) runs.push({ text: '\n', bold: false, link: false });
      return;
    }
    const isBlock = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6])$/.test(tagName);
    if (isBlock && breaks()) runs.push({ text: '\n', bold: false, link: false });
    const isBold = /^(?:B|STRONG)$/.test(tagName) || /^(?:bold|[6-9]00)$/.test(style.fontWeight);
    for (const child of node.childNodes) visit(child, bold || isBold, link || tagName === 'A');
    if (isBlock && breaks()) runs.push({ text: '\n', bold: false, link: false });
  };
  visit(body, false, false);
  let marked = '';
  let [wasBold, wasLink] = [false, false];
  for (const { text, bold, link } of [...runs, { text: '', bold: false, link: false }]) {
    if (wasLink && !link) marked += ']';
    if (wasBold !== bold) marked += '**';
    if (!wasLink && link) marked += '[';
    marked += text;
    [wasBold, wasLink] = [bold, link];
  }
  return marked.replace(/\n+$/, '').replace(/^\n+/, '');
}
