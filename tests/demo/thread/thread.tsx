import { useEffect, useRef } from 'react';
import { Avatar } from '../avatar';
import { threadTime } from '../clock';
import type { Message } from '../ticket';
import { PlainMessage } from './plain-message';
import { RichMessage } from './rich-message';

/** The messages of a conversation, the newest in view. */
export function Thread({ messages }: { messages: Message[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.id;
  useEffect(() => {
    // Where the newest is: the column runs from the bottom up.
    if (newest && scroller.current) scroller.current.scrollTop = 0;
  }, [newest]);
  return (
    <div className="thread" ref={scroller}>
      <ol aria-label="Messages">
        {messages.map((message) => (
          <li key={message.id}>
            <ThreadMessage message={message} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ThreadMessage({ message }: { message: Message }) {
  const Body = message.format === 'html' ? RichMessage : PlainMessage;
  return (
    <article
      className="message"
      data-from={message.from}
      // What left the box, character by character, for tests to compare with what was typed.
      data-sent={message.at ? undefined : message.body}
    >
      <Avatar name={message.author} of={message.from} />
      <div className="bubble">
        <header>
          <strong>{message.author}</strong>
          {message.from === 'note' && <span className="note-label">Internal note</span>}
          <time dateTime={message.at}>{threadTime(message.at)}</time>
        </header>
        <Body body={message.body} />
      </div>
    </article>
  );
}
