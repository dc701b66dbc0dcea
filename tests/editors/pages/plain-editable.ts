import type { ReplyPage } from '../reply-page';

/** An editable without an editor: its HTML is its model. */
export function plainEditable(editable: HTMLElement): ReplyPage {
  editable.contentEditable = 'true';
  editable.setAttribute('aria-label', 'Reply');
  editable.ownerDocument.execCommand('defaultParagraphSeparator', false, 'p');
  return {
    model: () => editable.innerHTML,
    html: () => editable.innerHTML,
    set: (html) => {
      editable.innerHTML = html;
    },
    editable: () => editable,
  };
}
