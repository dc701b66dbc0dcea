import {
  type ComponentType,
  type KeyboardEvent,
  lazy,
  type SubmitEvent,
  Suspense,
  useRef,
  useState,
} from 'react';
import { AGENT } from './agent';
import { type ComposerMode, ComposerTabs } from './composer-tabs';
import { EditorChoice } from './editor-choice';
import { PlainText } from './editors/plain-text';
import type { EditorKind, ReplyBox, ReplyBoxProps } from './editors/reply-box';
import { Icon } from './icons';
import { quotationOf } from './quotation';
import type { Message } from './ticket';

// CKEditor 5 alone is three times the rest of the page, and a visit needs one editor.
const EDITORS: Record<EditorKind, ComponentType<ReplyBoxProps>> = {
  textarea: PlainText,
  ckeditor5: lazy(() => import('./editors/ckeditor5')),
  tiptap: lazy(() => import('./editors/tiptap')),
};

interface ComposerProps {
  customer: string;
  /** What Quote puts into the box. */
  answering: Message | undefined;
  editor: EditorKind;
  onEditor: (kind: EditorKind) => void;
  onSend: (message: Message) => void;
}

/** One reply box for public replies and internal notes: switching the tab keeps box and text. */
export function Composer({ customer, answering, editor, onEditor, onSend }: ComposerProps) {
  const [mode, setMode] = useState<ComposerMode>('reply');
  const box = useRef<ReplyBox>(null);

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = box.current?.read();
    if (written) {
      const from = mode === 'note' ? 'note' : 'agent';
      onSend({ id: crypto.randomUUID(), from, author: AGENT, ...written });
      box.current?.clear();
    }
    box.current?.focus();
  };
  const Box = EDITORS[editor];
  const placeholder = mode === 'note' ? 'Write to your team…' : `Write to ${customer}…`;

  return (
    <form
      className="composer"
      data-mode={mode}
      data-editor={editor}
      onSubmit={send}
      onKeyDownCapture={sendOnCtrlEnter}
    >
      <div className="composer-head">
        <ComposerTabs mode={mode} onMode={setMode} />
        <button
          type="button"
          className="quiet"
          disabled={!answering}
          onClick={() => answering && box.current?.quote(quotationOf(answering))}
        >
          <Icon name="quote" />
          Quote
        </button>
      </div>
      <div className="composer-box" id="composer-box" role="tabpanel" aria-label="Message">
        <Suspense fallback={<p className="composer-wait">Opening the editor…</p>}>
          <Box key={editor} ref={box} placeholder={placeholder} />
        </Suspense>
      </div>
      <div className="composer-foot">
        <EditorChoice editor={editor} onEditor={onEditor} />
        <kbd>Ctrl ↵</kbd>
        <button type="submit" className="primary">
          Send
        </button>
      </div>
    </form>
  );
}

// Capture, because an editor would make a line of it before the key gets here.
function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
