import { offerTinyMce } from './tinymce';

await offerTinyMce({ inline: false });
