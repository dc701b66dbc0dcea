import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { host, offer } from '../reply-page';

const decorator = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
    component: ({ children, contentState, entityKey }) => (
      <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>
    ),
  },
]);

let state = EditorState.createEmpty(decorator);
let change: (next: EditorState) => void = () => undefined;

function Reply() {
  const [shown, setShown] = useState(state);
  state = shown;
  change = setShown;
  return (
    <Editor
      ariaLabel="Reply"
      editorState={shown}
      onChange={(next) => {
        state = next;
        setShown(next);
      }}
      handleKeyCommand={(command, before) => {
        const next = RichUtils.handleKeyCommand(before, command);
        if (next) setShown(next);
        return next ? 'handled' : 'not-handled';
      }}
    />
  );
}

createRoot(host).render(<Reply />);

/** Draft.js has no HTML of its own to send. */
function blockHtml(block: ContentBlock): string {
  let html = '';
  for (const [at, letter] of [...block.getText().split('').entries()]) {
    const bold = block.getInlineStyleAt(at).has('BOLD');
    const marked = bold ? `<strong>${letter}</strong>` : letter;
    html += block.getEntityAt(at) ? `<a href="#link">${marked}</a>` : marked;
  }
  return `<p>${html}</p>`;
}

offer({
  model: () => {
    // block keys are made up anew at each change
    const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
    return JSON.stringify({ blocks: blocks.map(({ key: _, ...block }) => block), entityMap });
  },
  html: () => state.getCurrentContent().getBlocksAsArray().map(blockHtml).join(''),
  set: (html) => {
    const { contentBlocks, entityMap } = convertFromHTML(html);
    const content = ContentState.createFromBlockArray(contentBlocks, entityMap);
    change(EditorState.createWithContent(content, decorator));
  },
  editable: () => host.querySelector('.public-DraftEditor-content') as HTMLElement,
});
