import { host } from '../reply-page';
import { offerCKEditor4 } from './ckeditor4';

const editable = host.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
offerCKEditor4('inline', editable);
