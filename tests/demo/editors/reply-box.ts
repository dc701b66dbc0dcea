import type { Ref } from 'react';
import type { Quotation } from '../quotation';
import type { Message } from '../ticket';

export const EDITOR_KINDS = ['textarea', 'ckeditor5', 'tiptap'] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

/** What the composer asks of an editor. */
export interface ReplyBox {
  /** The exact string in the editor's own model; undefined while it holds nothing but blanks. */
  read(): Pick<Message, 'format' | 'body'> | undefined;
  /** Puts a quotation below what is written and leaves the caret above it. */
  quote(quotation: Quotation): void;
  clear(): void;
  focus(): void;
}

export interface ReplyBoxProps {
  /** Null until the editor can take text. */
  ref: Ref<ReplyBox>;
  placeholder: string;
}
