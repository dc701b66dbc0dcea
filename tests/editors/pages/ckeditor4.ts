import { offer } from '../reply-page';

interface Instance {
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  editable(): { $: HTMLElement };
  on(event: string, run: () => void): void;
}
declare const CKEDITOR: {
  replace(element: HTMLElement, config: object): Instance;
  inline(element: HTMLElement, config: object): Instance;
};

// it asks its vendor for newer versions otherwise
const CONFIG = { versionCheck: false, title: false };

/** CKEditor 4, which RT and Znuny have. */
export function offerCKEditor4(kind: 'replace' | 'inline', element: HTMLElement): void {
  const editor = CKEDITOR[kind](element, CONFIG);
  editor.on('instanceReady', () =>
    offer({
      model: () => editor.getData(),
      html: () => editor.getData(),
      // it loads its frame anew
      set: (html) => new Promise((resolve) => editor.setData(html, { callback: () => resolve() })),
      editable: () => editor.editable().$,
    }),
  );
}
