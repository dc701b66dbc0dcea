import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { host, offer } from '../reply-page';

const editor = new Editor({ element: host, extensions: [StarterKit] });

offer({
  model: () => JSON.stringify(editor.getJSON()),
  html: () => editor.getHTML(),
  set: (html) => void editor.commands.setContent(html),
  editable: () => editor.view.dom,
});
