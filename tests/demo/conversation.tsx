import { Composer } from './composer';
import type { EditorKind } from './editors/reply-box';
import { Thread } from './thread/thread';
import { type Conversation, lastCustomerMessage, type Message } from './ticket';

interface ConversationProps {
  conversation: Conversation;
  editor: EditorKind;
  onEditor: (kind: EditorKind) => void;
  onSend: (message: Message) => void;
}

/** The middle column: subject, thread and composer. */
export function ConversationView({ conversation, editor, onEditor, onSend }: ConversationProps) {
  return (
    <main className="conversation">
      <div className="conversation-head">
        <input type="text" className="subject" aria-label="Subject" defaultValue={conversation.subject} />
        <span className="number">#{conversation.number}</span>
        <span className="status" data-status={conversation.status}>
          {conversation.status}
        </span>
      </div>
      <Thread messages={conversation.messages} />
      <Composer
        customer={conversation.customer.name}
        answering={lastCustomerMessage(conversation.messages)}
        editor={editor}
        onEditor={onEditor}
        onSend={onSend}
      />
    </main>
  );
}
