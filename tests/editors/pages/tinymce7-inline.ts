import { offerTinyMce } from './tinymce';

await offerTinyMce({ inline: true });
