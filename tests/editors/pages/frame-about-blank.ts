import { host, offer } from '../reply-page';
import { plainEditable } from './plain-editable';

const frame = host.appendChild(document.createElement('iframe'));
offer(plainEditable((frame.contentDocument as Document).body));
