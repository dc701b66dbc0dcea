import type { EditorPage } from './editors';

/** A page that looks like a helpdesk's ticket with a reply form. */
export function pageHtml({ id, name, scripts = [], styles = [] }: EditorPage): string {
  const links = styles.map((file) => `<link rel="stylesheet" href="/packages/${file}">`);
  const tags = scripts.map((file) => `<script src="/packages/${file}"></script>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Reply in ${name}</title>
    <link rel="icon" href="data:,">
    ${links.join('\n    ')}
    <link rel="stylesheet" href="/page.css">
    ${tags.join('\n    ')}
  </head>
  <body>
    <main>
      <h1>Scan appointment moved</h1>
      <section class="message">
        <b>Maren Duerr</b>
        <p>Hello, my appointment was moved twice now and nobody told me why. Which day is it?</p>
      </section>
      <form id="reply">
        <label class="subject">Subject <input name="subject" value="Re: Scan appointment moved"></label>
        <div id="editor"></div>
        <button type="submit">Send</button>
      </form>
      <output id="sent"></output>
    </main>
    <script type="module" src="/built/${id}.js"></script>
  </body>
</html>
`;
}
