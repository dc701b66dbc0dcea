import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { host, offer } from '../reply-page';

/** As that of `@tiptap/extension-mention`, without its list to choose from. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    id: {
      parseHTML: (element) => element.getAttribute('data-mention'),
      renderHTML: ({ id }) => ({ class: 'mention', 'data-mention': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, '@Ann'],
});

const editor = new Editor({ element: host, extensions: [StarterKit, Mention] });

offer({
  model: () => JSON.stringify(editor.getJSON()),
  html: () => editor.getHTML(),
  set: (html) => void editor.commands.setContent(html),
  editable: () => editor.view.dom,
});
