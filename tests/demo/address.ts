import { useSyncExternalStore } from 'react';
import { EDITOR_KINDS, type EditorKind } from './editors/reply-box';

function subscribe(changed: () => void): () => void {
  const listening = new AbortController();
  window.addEventListener('hashchange', changed, { signal: listening.signal });
  return () => listening.abort();
}

/** The conversation named by `#/c/<id>`; undefined where the address names none. */
export function useConversationId(): string | undefined {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return /^#\/c\/([\w-]+)$/.exec(hash)?.[1];
}

/** `?editor=textarea|ckeditor5|tiptap`; plain text where it says none of them. */
export function editorFromAddress(): EditorKind {
  const asked = new URLSearchParams(window.location.search).get('editor');
  return EDITOR_KINDS.find((kind) => kind === asked) ?? 'textarea';
}

/** Keeps the choice over a reload, without one. */
export function rememberEditor(kind: EditorKind): void {
  const address = new URL(window.location.href);
  address.searchParams.set('editor', kind);
  window.history.replaceState(null, '', address);
}

/** `?blank`: a page of the helpdesk that has no reply box. */
export function isBlankPage(): boolean {
  return new URLSearchParams(window.location.search).has('blank');
}
