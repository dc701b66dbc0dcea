import { host, offer } from '../reply-page';
import { plainEditable } from './plain-editable';

const frame = document.createElement('iframe');
frame.srcdoc = '<!doctype html><div style="min-height: 90px"></div>';
frame.onload = () => {
  const frameDocument = frame.contentDocument as Document;
  offer(plainEditable(frameDocument.querySelector('div') as HTMLElement));
};
host.append(frame);
