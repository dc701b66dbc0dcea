import { host, offer } from '../reply-page';
import { plainEditable } from './plain-editable';

// Redactor is sold, not published: this is the markup that osTicket's version 3 has around its editable
host.classList.add('redactor-box', 'redactor-styles-on', 'redactor-toolbar-on');
const editable = host.appendChild(document.createElement('div'));
editable.className = 'redactor-in redactor-in-0 redactor-styles';
editable.dir = 'auto';
offer(plainEditable(editable));
