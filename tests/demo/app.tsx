import { useState } from 'react';
import { editorFromAddress, rememberEditor, useConversationId } from './address';
import { ConversationView } from './conversation';
import { CONVERSATIONS } from './conversations';
import { CustomerFacts } from './customer-facts';
import type { EditorKind } from './editors/reply-box';
import { Inbox } from './inbox';
import { Shell } from './shell';
import type { Conversation, Message } from './ticket';

/** The agent workspace: inbox, conversation, customer. What is sent lives until the page is left. */
export function App() {
  const [sent, setSent] = useState<Record<string, Message[]>>({});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [editor, setEditor] = useState<EditorKind>(editorFromAddress);
  const asked = useConversationId();

  const conversations = CONVERSATIONS.map((conversation) => withSent(conversation, sent[conversation.id]));
  const open = conversations.find(({ id }) => id === asked) ?? conversations[0];
  if (!open) return null;
  if (!seen.has(open.id)) setSeen(new Set([...seen, open.id]));

  const send = (message: Message) =>
    setSent((before) => ({ ...before, [open.id]: [...(before[open.id] ?? []), message] }));
  const chooseEditor = (kind: EditorKind) => {
    rememberEditor(kind);
    setEditor(kind);
  };

  return (
    <Shell place="inbox">
      <Inbox conversations={conversations} open={open.id} seen={seen} />
      <ConversationView
        key={open.id}
        conversation={open}
        editor={editor}
        onEditor={chooseEditor}
        onSend={send}
      />
      <CustomerFacts conversation={open} />
    </Shell>
  );
}

function withSent(conversation: Conversation, sent: Message[] = []): Conversation {
  return { ...conversation, messages: [...conversation.messages, ...sent] };
}
