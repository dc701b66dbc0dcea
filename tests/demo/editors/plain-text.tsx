import { useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { quotedLines } from '../quotation';
import type { ReplyBoxProps } from './reply-box';

/** A textarea whose value React owns: a change that React does not hear of is gone at the next render. */
export function PlainText({ ref, placeholder }: ReplyBoxProps) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);

  useImperativeHandle(
    ref,
    () => ({
      read: () => (text.trim() ? { format: 'text', body: text } : undefined),
      quote: (quotation) => {
        // The caret can only be set once the quotation is in the box.
        flushSync(() => setText(`${text}\n\n${quotedLines(quotation)}`));
        area.current?.focus();
        area.current?.setSelectionRange(text.length, text.length);
      },
      clear: () => setText(''),
      focus: () => area.current?.focus(),
    }),
    [text],
  );

  return (
    <textarea
      ref={area}
      className="plain-text"
      aria-label="Reply"
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
