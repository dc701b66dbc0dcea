import { host, offer } from '../reply-page';

interface Summernote {
  summernote(what: object): Summernote;
  summernote(what: 'code'): string;
  summernote(what: 'code', html: string): Summernote;
}
declare const $: (element: HTMLElement) => Summernote;

const box = $(host.appendChild(document.createElement('div')));
box.summernote({ height: 140 });

offer({
  model: () => box.summernote('code'),
  html: () => box.summernote('code'),
  set: (html) => void box.summernote('code', html),
  editable: () => host.querySelector('.note-editable') as HTMLElement,
});
