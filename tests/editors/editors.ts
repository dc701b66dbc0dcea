import packages from './package-lock.json';

/** A local page with one real editor in it; `pages/<id>` is what makes it. */
export interface EditorPage {
  id: string;
  name: string;
  /** The package that it is; left out: the browser's own, or written by hand. */
  package?: string;
  /** Files of packages that the page loads as helpdesks do, by a tag. */
  scripts?: string[];
  styles?: string[];
  /** A field of letters alone: no bold, no links. */
  isPlain?: true;
  /** One line: no line breaks either. */
  isOneLine?: true;
  /** It can hold a mention: in HTML `<span class="mention" data-mention="ann">@Ann</span>`. */
  hasMentions?: true;
}

/** In the order of docs/editors.md. */
export const EDITOR_PAGES: readonly EditorPage[] = [
  { id: 'textarea', name: 'textarea', isPlain: true },
  { id: 'react-textarea', name: 'textarea that React controls', package: 'react-dom', isPlain: true },
  { id: 'input', name: 'input', isPlain: true, isOneLine: true },
  { id: 'contenteditable', name: 'contenteditable' },
  { id: 'shadow-root', name: 'contenteditable in an open shadow root' },
  { id: 'frame-about-blank', name: 'contenteditable body in an about:blank frame' },
  { id: 'frame-srcdoc', name: 'contenteditable in a srcdoc frame' },
  { id: 'frame-design-mode', name: 'designMode frame' },
  { id: 'prosemirror', name: 'ProseMirror', package: 'prosemirror-view', hasMentions: true },
  { id: 'tiptap', name: 'Tiptap', package: '@tiptap/core', hasMentions: true },
  { id: 'chatwoot', name: 'Chatwoot', package: '@chatwoot/prosemirror-schema', hasMentions: true },
  { id: 'lexical', name: 'Lexical', package: 'lexical', hasMentions: true },
  { id: 'slate', name: 'Slate', package: 'slate-react', hasMentions: true },
  { id: 'draft', name: 'Draft.js', package: 'draft-js' },
  {
    id: 'quill',
    name: 'Quill 2',
    package: 'quill',
    hasMentions: true,
    styles: ['quill/dist/quill.snow.css'],
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    package: 'ckeditor5',
    hasMentions: true,
    styles: ['ckeditor5/dist/ckeditor5.css'],
  },
  {
    id: 'ckeditor4-frame',
    name: 'CKEditor 4, frame',
    package: 'ckeditor4',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  {
    id: 'ckeditor4-inline',
    name: 'CKEditor 4, inline',
    package: 'ckeditor4',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  {
    id: 'tinymce7-frame',
    name: 'TinyMCE 7, frame',
    package: 'tinymce7',
    hasMentions: true,
    scripts: ['tinymce7/tinymce.min.js'],
  },
  {
    id: 'tinymce7-inline',
    name: 'TinyMCE 7, inline',
    package: 'tinymce7',
    hasMentions: true,
    scripts: ['tinymce7/tinymce.min.js'],
  },
  {
    id: 'tinymce8-frame',
    name: 'TinyMCE 8, frame',
    package: 'tinymce',
    hasMentions: true,
    scripts: ['tinymce/tinymce.min.js'],
  },
  {
    id: 'tinymce8-inline',
    name: 'TinyMCE 8, inline',
    package: 'tinymce',
    hasMentions: true,
    scripts: ['tinymce/tinymce.min.js'],
  },
  {
    id: 'froala',
    name: 'Froala',
    package: 'froala-editor',
    scripts: ['froala-editor/js/froala_editor.pkgd.min.js'],
    styles: ['froala-editor/css/froala_editor.pkgd.min.css'],
  },
  {
    id: 'summernote',
    name: 'Summernote',
    package: 'summernote',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    styles: ['summernote/dist/summernote-lite.min.css'],
  },
  { id: 'trix', name: 'Trix', package: 'trix', hasMentions: true, styles: ['trix/dist/trix.css'] },
  {
    id: 'medium-editor',
    name: 'medium-editor',
    package: 'medium-editor',
    scripts: ['medium-editor/dist/js/medium-editor.min.js'],
    styles: ['medium-editor/dist/css/medium-editor.min.css'],
  },
  { id: 'redactor', name: 'Redactor (its markup)' },
];

/** The version that the lockfile pins; empty for what is no package. */
export function versionOf({ package: name }: EditorPage): string {
  if (!name) return '';
  const locked = packages.packages as Record<string, { version?: string }>;
  return locked[`node_modules/${name}`]?.version ?? '';
}
