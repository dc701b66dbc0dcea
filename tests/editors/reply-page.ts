/** What every page here offers to the tests, as `window.replyPage`. */
export interface ReplyPage {
  /** The editor's own model as it gives it: data, HTML or JSON. */
  model(): string;
  /** What Send would send, as HTML; of a text field, a paragraph a line. */
  html(): string;
  /** Puts HTML into the model as the helpdesk would: a template, a draft. */
  set(html: string): void | Promise<void>;
  /** What the agent types in; in a frame, what its document has. */
  editable(): HTMLElement;
}

/** Where a page puts its editor. */
export const host = document.querySelector('#editor') as HTMLElement;

/** Makes the page ready: the tests go on, and Send shows what would be sent. */
export function offer(page: ReplyPage): void {
  Object.assign(window, { replyPage: page });
  const sent = document.querySelector('#sent') as HTMLOutputElement;
  document.querySelector('#reply')?.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.textContent = page.html();
  });
  document.documentElement.dataset.ready = '';
}

/** A text field's value as HTML, a paragraph a line. */
export function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** The text of HTML, a line a paragraph. */
export function lines(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.children].map((one) => one.textContent).join('\n');
}

declare global {
  interface Window {
    replyPage: ReplyPage;
  }
}
