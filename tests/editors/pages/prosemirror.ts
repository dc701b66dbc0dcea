import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema as markdown } from 'prosemirror-markdown';
import { DOMParser, DOMSerializer, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { host, offer } from '../reply-page';

const mention: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { id: {} },
  toDOM: ({ attrs }) => ['span', { class: 'mention', 'data-mention': attrs.id }, '@Ann'],
  parseDOM: [{ tag: 'span[data-mention]', getAttrs: (element) => ({ id: element.dataset.mention }) }],
};
const schema = new Schema({
  nodes: markdown.spec.nodes.addToEnd('mention', mention),
  marks: markdown.spec.marks,
});
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo };
const bold = { 'Mod-b': toggleMark(schema.marks.strong as NonNullable<typeof schema.marks.strong>) };
const plugins = [history(), keymap({ ...keys, ...bold }), keymap(baseKeymap)];
const view = new EditorView(host, { state: EditorState.create({ schema, plugins }) });

function asHtml(doc: Node): string {
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  return box.innerHTML;
}

offer({
  model: () => JSON.stringify(view.state.doc.toJSON()),
  html: () => asHtml(view.state.doc),
  set: (html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    const { tr, doc } = view.state;
    view.dispatch(tr.replaceWith(0, doc.content.size, DOMParser.fromSchema(schema).parse(box).content));
  },
  editable: () => view.dom,
});
