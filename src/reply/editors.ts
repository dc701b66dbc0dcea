/**
 * How words get into an editor, each in the form that a person's own input has. `beforeinput`: a cancellable
 * event that editors with a model of their own take and render. `insertText`: the browser types for us.
 * `paste`: a synthetic paste of plain text.
 */
export type Way = 'beforeinput' | 'insertText' | 'paste';

/**
 * How a rewrite gets in whose words differ in their formatting. `paste`: as HTML, by a synthetic paste. `insertHTML`:
 * the browser inserts it. `beforeinput`: the event that a browser sends for a paste. `own-format`: as the editor itself
 * copies and pastes.
 */
export type FormattedWay = 'paste' | 'insertHTML' | 'beforeinput' | 'own-format';

/** What one editor needs differently: a row of data. Measured in FACTS.md §5. */
export interface Editor {
  id: string;
  /** As the popup names it. */
  name: string;
  /** CSS; matches the editable root. */
  matches: string;
  /** Tried in order; the next one only if the last left the text unchanged. */
  ways: Way[];
  /** The same for words of different formatting: what is bold or a link stays so. */
  formatted: FormattedWay[];
  /** Milliseconds, on top of two animation frames, until its model has followed our selection; 0: no wait. */
  settles: number;
  /** Milliseconds after a change within which it makes the next one part of the same undo step; left out: none. */
  groupsUndo?: number;
  /** What makes it end an undo step, dispatched before and after the words; left out: it does so by itself. */
  endsUndoStepBy?: 'arrow-key' | 'arrow-key-twice' | 'press';
  /** Its undo is the browser's; left out: it keeps a history of its own, behind its undo key. */
  hasBrowserHistory?: true;
  /** CSS; what the editor draws inside its editable for its own use and never sends. */
  notContent?: string;
  /** CSS; mentions that could be written into, and are one U+FFFC all the same. Others say that they cannot be edited. */
  mentions?: string;
}

/** In order; the first that matches is taken, so the generic ones come last. */
const EDITORS: readonly [...Editor[], Editor] = [
  {
    id: 'text-control',
    name: 'Text field',
    matches: 'textarea, input',
    ways: ['insertText'],
    formatted: [],
    settles: 0,
    hasBrowserHistory: true,
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    matches: '.ck-editor__editable',
    ways: ['beforeinput', 'paste'],
    formatted: ['paste'],
    settles: 50,
    notContent: '.ck-fake-selection-container, .ck-widget__selection-handle, .ck-widget__type-around',
    // a letter in it, and it is no mention any more
    mentions: '.mention[data-mention]',
  },
  {
    // Typed, it cannot be redone. Pasted, an empty line at the end of the paragraph goes (4.13): that is undone then.
    id: 'ckeditor4',
    name: 'CKEditor 4',
    matches: '.cke_editable',
    ways: ['paste', 'insertText'],
    formatted: ['paste'],
    settles: 50,
    endsUndoStepBy: 'arrow-key-twice',
    notContent: '[data-cke-temp], [data-cke-bookmark], [data-cke-hidden-sel], [data-widget="placeholder"]',
  },
  {
    // It keeps undo steps by what is pressed, not by what changes. Its own paste loses bold.
    id: 'tinymce',
    name: 'TinyMCE',
    matches: '.mce-content-body',
    ways: ['insertText'],
    formatted: ['insertHTML'],
    settles: 50,
    endsUndoStepBy: 'arrow-key',
    notContent: '[data-mce-bogus="all"]',
  },
  {
    // Tiptap and others are ProseMirror with tools around it.
    id: 'prosemirror',
    name: 'ProseMirror',
    matches: '.ProseMirror',
    ways: ['insertText', 'paste'],
    formatted: ['paste'],
    settles: 50,
    // its `newGroupDelay` is 500: a rewrite right after the last letter would be undone with all that was typed
    groupsUndo: 550,
    notContent: '.ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor',
  },
  {
    id: 'lexical',
    name: 'Lexical',
    matches: '[data-lexical-editor]',
    ways: ['beforeinput'],
    formatted: ['paste'],
    settles: 50,
  },
  {
    // it pastes no formatting but that of its own fragments
    id: 'slate',
    name: 'Slate',
    matches: '[data-slate-editor]',
    ways: ['beforeinput'],
    formatted: ['own-format'],
    // before it copies, it has to have looked at the selection, which it does every 100
    settles: 150,
    notContent: '[data-slate-placeholder]',
  },
  {
    // typed into bold text, its model goes wrong
    id: 'draft',
    name: 'Draft.js',
    matches: '.public-DraftEditor-content',
    ways: ['paste'],
    formatted: ['paste'],
    settles: 50,
  },
  {
    id: 'quill',
    name: 'Quill',
    matches: '.ql-editor',
    ways: ['beforeinput'],
    formatted: ['paste'],
    settles: 50,
    // its history merges what comes within `delay`, 1000
    groupsUndo: 1050,
    notContent: '.ql-cursor, .ql-ui',
  },
  {
    id: 'froala',
    name: 'Froala',
    matches: '.fr-element',
    ways: ['insertText'],
    formatted: ['insertHTML'],
    settles: 50,
    // it notes an undo step once no key was pressed for its `typingTimer`, 500
    groupsUndo: 550,
    notContent: '.fr-marker',
  },
  {
    // It notes an undo step at a click, not at a change; it hears no paste of ours.
    id: 'summernote',
    name: 'Summernote',
    matches: '.note-editable',
    ways: ['insertText'],
    formatted: ['insertHTML'],
    settles: 50,
    endsUndoStepBy: 'press',
  },
  {
    // typed, it takes one letter of the agent's back as well
    id: 'redactor',
    name: 'Redactor',
    matches: '.redactor-in',
    ways: ['paste', 'insertText'],
    formatted: ['paste', 'insertHTML'],
    settles: 50,
  },
  {
    id: 'trix',
    name: 'Trix',
    matches: 'trix-editor',
    ways: ['paste'],
    // its `paste` takes plain text alone
    formatted: ['beforeinput'],
    settles: 50,
  },
  {
    id: 'contenteditable',
    name: 'Rich text field',
    matches: '*',
    ways: ['beforeinput', 'insertText', 'paste'],
    formatted: ['insertHTML', 'paste'],
    settles: 50,
    hasBrowserHistory: true,
  },
];

/** The row for an editable root; the generic one when none is known. */
export function editorOf(element: Element): Editor {
  const generic = EDITORS[EDITORS.length - 1] as Editor;
  return EDITORS.find((editor) => element.matches(editor.matches)) ?? generic;
}
