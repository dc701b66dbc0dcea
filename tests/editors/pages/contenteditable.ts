import { host, offer } from '../reply-page';
import { plainEditable } from './plain-editable';

offer(plainEditable(host.appendChild(document.createElement('div'))));
