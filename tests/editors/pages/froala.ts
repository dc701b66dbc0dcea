import { host, offer } from '../reply-page';

interface Instance {
  html: { get(): string; set(html: string): void };
  el: HTMLElement;
}
declare const FroalaEditor: new (element: HTMLElement, config: object) => Instance;

const editor: Instance = new FroalaEditor(host.appendChild(document.createElement('div')), {
  attribution: false,
  events: {
    initialized() {
      queueMicrotask(() =>
        offer({
          model: () => editor.html.get(),
          html: () => editor.html.get(),
          set: (html) => editor.html.set(html),
          editable: () => editor.el,
        }),
      );
    },
  },
});
