import {
  buildEditor,
  buildMessageSchema,
  EditorState,
  EditorView,
  MessageMarkdownSerializer,
  MessageMarkdownTransformer,
} from '@chatwoot/prosemirror-schema';
import { DOMParser, type Node } from 'prosemirror-model';
import { host, offer } from '../reply-page';

// as its ReplyBox does: Markdown in, Markdown out
const schema = buildMessageSchema();
const stateOf = (doc: Node) =>
  EditorState.create({
    doc,
    plugins: buildEditor({
      schema,
      placeholder: 'Write to Maren',
      methods: {},
      enabledMenuOptions: ['strong', 'em', 'link', 'undo', 'redo', 'bulletList', 'orderedList', 'code'],
    }),
  });
const view = new EditorView(host, { state: stateOf(new MessageMarkdownTransformer(schema).parse('')) });

offer({
  model: () => MessageMarkdownSerializer.serialize(view.state.doc),
  html: () => view.dom.innerHTML,
  set: (html) => {
    const box = document.createElement('div');
    // as its own schema writes a mention
    box.innerHTML = html.replace('data-mention=', 'mention-user-full-name="Ann" mention-user-id=');
    view.updateState(stateOf(DOMParser.fromSchema(schema).parse(box)));
  },
  editable: () => view.dom,
});
