/** What a message was written in: plain lines, or the HTML that CKEditor 5 gives. */
export type MessageFormat = 'text' | 'html';

export interface Message {
  id: string;
  from: 'customer' | 'agent' | 'note';
  author: string;
  /** Local time, `YYYY-MM-DDTHH:MM`; left out for what was sent in this visit. */
  at?: string;
  format: MessageFormat;
  /** Exactly as written or sent; see `format`. */
  body: string;
}

export interface Fact {
  label: string;
  value: string;
}

export interface Conversation {
  /** Also its address: `#/c/<id>`. */
  id: string;
  number: number;
  subject: string;
  customer: { name: string; email: string };
  status: 'New' | 'Open' | 'Waiting';
  unread: boolean;
  tags: string[];
  facts: Fact[];
  /** Oldest first; the first is the customer's. */
  messages: Message[];
}

/** The latest customer message, which is what an agent answers and quotes. */
export function lastCustomerMessage(messages: Message[]): Message | undefined {
  return messages.findLast((message) => message.from === 'customer');
}
