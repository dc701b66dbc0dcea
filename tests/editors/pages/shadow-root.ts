import { host, offer } from '../reply-page';
import { plainEditable } from './plain-editable';

const root = host.attachShadow({ mode: 'open' });
const style = root.appendChild(document.createElement('style'));
style.textContent = 'div { min-height: 90px; padding: 8px; }';
offer(plainEditable(root.appendChild(document.createElement('div'))));
