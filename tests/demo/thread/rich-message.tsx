import { createElement, type ReactNode } from 'react';

const KEPT = new Set(['p', 'strong', 'i', 'em', 'ul', 'ol', 'li', 'blockquote', 'br']);

/** An editor's HTML, drawn anew from the few elements that a reply needs; of all others only the text stays. */
export function RichMessage({ body }: { body: string }) {
  const parsed = new DOMParser().parseFromString(body, 'text/html');
  return <div className="message-body">{childrenOf(parsed.body)}</div>;
}

function childrenOf(parent: Node): ReactNode[] {
  return Array.from(parent.childNodes, draw);
}

function draw(node: Node, key: number): ReactNode {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (name === 'br') return <br key={key} />;
  if (name === 'a') return link(node, key);
  return KEPT.has(name) ? createElement(name, { key }, childrenOf(node)) : childrenOf(node);
}

function link(anchor: Element, key: number): ReactNode {
  const href = anchor.getAttribute('href') ?? '';
  if (!/^(https?:|mailto:)/i.test(href)) return childrenOf(anchor);
  return (
    <a key={key} href={href} rel="noreferrer" target="_blank">
      {childrenOf(anchor)}
    </a>
  );
}
