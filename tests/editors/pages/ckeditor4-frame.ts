import { host } from '../reply-page';
import { offerCKEditor4 } from './ckeditor4';

offerCKEditor4('replace', host.appendChild(document.createElement('textarea')));
