import type { EditorKind } from './editors/reply-box';

const CHOICES: { kind: EditorKind; label: string }[] = [
  { kind: 'textarea', label: 'Plain text' },
  { kind: 'ckeditor5', label: 'CKEditor 5' },
  { kind: 'tiptap', label: 'Tiptap' },
];

interface ChoiceProps {
  editor: EditorKind;
  onEditor: (kind: EditorKind) => void;
}

/** Switches the reply box; the new one starts empty. */
export function EditorChoice({ editor, onEditor }: ChoiceProps) {
  return (
    <fieldset className="editor-choice">
      <legend>Editor</legend>
      {CHOICES.map(({ kind, label }) => (
        <label key={kind}>
          <input
            type="radio"
            name="editor"
            value={kind}
            checked={kind === editor}
            onChange={() => onEditor(kind)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
