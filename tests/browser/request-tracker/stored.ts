import { AGENT } from './desk';
import type { RequestTracker } from './server';

/** What the agent wrote on a ticket, as Request Tracker has it. */
export interface Stored {
  kind: 'Correspond' | 'Comment';
  /** HTML, as CKEditor gave it. */
  content: string;
}

interface Listed<Item> {
  items: Item[];
}

/** The agent's replies and comments on a ticket, oldest first, read by Request Tracker's REST 2.0. */
export async function storedOn({ url }: RequestTracker, ticket: number): Promise<Stored[]> {
  const read = async <Item>(path: string): Promise<Item[]> => {
    const authorization = `Basic ${Buffer.from(`${AGENT.name}:${AGENT.password}`).toString('base64')}`;
    const answer = await fetch(`${url}REST/2.0/ticket/${ticket}/${path}`, { headers: { authorization } });
    if (!answer.ok) throw new Error(`Request Tracker answered ${answer.status} to ${path}.`);
    return ((await answer.json()) as Listed<Item>).items;
  };
  const history = await read<{ id: string; Type: string }>('history?fields=Type&per_page=100');
  const parts = await read<{ TransactionId: string; Content: string }>(
    'attachments?fields=Content,TransactionId&per_page=100',
  );
  return history.flatMap(({ id, Type }) => {
    if (Type !== 'Correspond' && Type !== 'Comment') return [];
    return parts
      .filter(({ TransactionId }) => TransactionId === id)
      .map(({ Content }) => ({ kind: Type, content: Content }));
  });
}
