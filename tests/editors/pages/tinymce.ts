import { host, offer } from '../reply-page';

interface Instance {
  getContent(): string;
  setContent(html: string): void;
  getBody(): HTMLElement;
}
declare const tinymce: { init(config: object): Promise<[Instance]> };

/** TinyMCE as Zammad and others have it: loaded by a tag, its parts fetched from beside it. */
export async function offerTinyMce(config: { inline: boolean }): Promise<void> {
  const target = host.appendChild(document.createElement(config.inline ? 'div' : 'textarea'));
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    menubar: false,
    promotion: false,
    branding: false,
    height: 220,
    plugins: 'link',
    ...config,
  });
  offer({
    model: () => editor.getContent(),
    html: () => editor.getContent(),
    // as plugins write what is not to be edited
    set: (html) => editor.setContent(html.replace('data-mention', 'contenteditable="false" data-mention')),
    editable: () => editor.getBody(),
  });
}
