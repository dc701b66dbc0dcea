/** Editors that say nothing of their types, as far as their pages use them. */
declare module 'trix';

declare module '@chatwoot/prosemirror-schema' {
  import type { Node, Schema } from 'prosemirror-model';
  import type { Plugin, EditorState as State } from 'prosemirror-state';

  export { EditorState } from 'prosemirror-state';
  export { EditorView } from 'prosemirror-view';
  export const MessageMarkdownSerializer: { serialize(doc: Node): string };
  export class MessageMarkdownTransformer {
    constructor(schema: Schema);
    parse(markdown: string): Node;
  }
  export function buildMessageSchema(): Schema;
  export function buildEditor(options: object): Plugin<State>[];
}

declare module 'draft-js' {
  import type { Component, ReactNode } from 'react';

  export interface ContentBlock {
    getText(): string;
    getInlineStyleAt(at: number): { has(style: string): boolean };
    getEntityAt(at: number): string | null;
    findEntityRanges(
      filter: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void;
  }
  interface RawBlock {
    key: string;
  }
  export class ContentState {
    static createFromBlockArray(blocks: ContentBlock[], entityMap: object): ContentState;
    getBlocksAsArray(): ContentBlock[];
    getEntity(key: string): { getType(): string; getData(): { url: string } };
  }
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(
          block: ContentBlock,
          found: (start: number, end: number) => void,
          content: ContentState,
        ): void;
        component(props: { children: ReactNode; contentState: ContentState; entityKey: string }): ReactNode;
      }[],
    );
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
  export function convertFromHTML(html: string): { contentBlocks: ContentBlock[]; entityMap: object };
  export function convertToRaw(content: ContentState): { blocks: RawBlock[]; entityMap: object };
  export class Editor extends Component<{
    ariaLabel: string;
    editorState: EditorState;
    onChange(next: EditorState): void;
    handleKeyCommand(command: string, state: EditorState): 'handled' | 'not-handled';
  }> {}
}
