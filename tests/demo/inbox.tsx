import { AGENT } from './agent';
import { shortTime } from './clock';
import type { Conversation, Message } from './ticket';

interface InboxProps {
  conversations: Conversation[];
  open: string;
  seen: ReadonlySet<string>;
}

/** The left column: the agent's conversations, each a link to `#/c/<id>`. */
export function Inbox({ conversations, open, seen }: InboxProps) {
  return (
    <nav className="inbox" aria-label="Inbox">
      <div className="inbox-head">
        <h1>Your inbox</h1>
        <span className="count">{conversations.length} open</span>
      </div>
      <ul>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <InboxRow
              conversation={conversation}
              current={conversation.id === open}
              unread={conversation.unread && !seen.has(conversation.id)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function InboxRow(props: { conversation: Conversation; current: boolean; unread: boolean }) {
  const { conversation, current, unread } = props;
  const latest = conversation.messages.findLast((message) => message.from !== 'note');
  return (
    <a
      className="inbox-row"
      href={`#/c/${conversation.id}`}
      aria-current={current ? 'true' : undefined}
      data-unread={unread}
    >
      <span className="inbox-row-top">
        <span className="inbox-row-name">{conversation.customer.name}</span>
        {unread && <span className="unread">Unread</span>}
        <span className="inbox-row-time">{latest?.at ? shortTime(latest.at) : 'now'}</span>
      </span>
      <span className="inbox-row-subject">{conversation.subject}</span>
      <span className="inbox-row-preview">{latest && preview(latest)}</span>
    </a>
  );
}

function preview(message: Message): string {
  const text = message.format === 'html' ? textOf(message.body) : message.body;
  if (message.from === 'customer') return text;
  return `${message.author === AGENT ? 'You' : message.author.split(' ')[0]}: ${text}`;
}

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.children, (block) => block.textContent).join(' ');
}
