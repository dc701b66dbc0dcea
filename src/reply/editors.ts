/**
 * How words get into an editor, each in the form that a person's own input has. `beforeinput`: a cancellable
 * event that editors with a model of their own take and render. `insertText`: the browser types for us.
 * `paste`: a synthetic paste of plain text.
 */
export type Way = 'beforeinput' | 'insertText' | 'paste';

/** What one editor needs differently: a row of data. Measured in FACTS.md §5. */
export interface Editor {
  id: string;
  /** As the popup names it. */
  name: string;
  /** CSS; matches the editable root. */
  matches: string;
  /** Tried in order; the next one only if the last left the text unchanged. */
  ways: Way[];
  /** Milliseconds, on top of two animation frames, until its model has followed our selection; 0: no wait. */
  settles: number;
  /** Milliseconds after a change within which it makes the next one part of the same undo step; left out: none. */
  groupsUndo?: number;
  /** CSS; what the editor draws inside its editable for its own use and never sends. */
  notContent?: string;
}

/** In order; the first that matches is taken, so the generic ones come last. */
const EDITORS: readonly [...Editor[], Editor] = [
  {
    id: 'text-control',
    name: 'Text field',
    matches: 'textarea',
    ways: ['insertText'],
    settles: 0,
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    matches: '.ck-editor__editable',
    ways: ['beforeinput', 'paste'],
    settles: 50,
    notContent: '.ck-fake-selection-container, .ck-widget__selection-handle, .ck-widget__type-around',
  },
  {
    // Tiptap and others are ProseMirror with tools around it.
    id: 'prosemirror',
    name: 'ProseMirror',
    matches: '.ProseMirror',
    ways: ['insertText', 'paste'],
    settles: 50,
    // its `newGroupDelay` is 500: a rewrite right after the last letter would be undone with all that was typed
    groupsUndo: 550,
    notContent: '.ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor',
  },
  {
    id: 'contenteditable',
    name: 'Rich text field',
    matches: '*',
    ways: ['beforeinput', 'insertText', 'paste'],
    settles: 50,
  },
];

/** The row for an editable root; the generic one when none is known. */
export function editorOf(element: Element): Editor {
  const generic = EDITORS[EDITORS.length - 1] as Editor;
  return EDITORS.find((editor) => element.matches(editor.matches)) ?? generic;
}
