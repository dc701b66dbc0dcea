/** Plain text as paragraphs, with runs of `> ` lines as a quotation. */
export function PlainMessage({ body }: { body: string }) {
  return (
    <div className="message-body">
      {blocksOf(body).map((block) =>
        block.quoted ? (
          <blockquote key={block.at}>
            <p>{block.text}</p>
          </blockquote>
        ) : (
          <p key={block.at}>{block.text}</p>
        ),
      )}
    </div>
  );
}

interface TextBlock {
  /** Line that it starts on. */
  at: number;
  quoted: boolean;
  text: string;
}

function blocksOf(body: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  body.split('\n').forEach((line, at) => {
    const quoted = line.startsWith('>');
    const text = quoted ? line.replace(/^> ?/, '') : line;
    if (!quoted && !line.trim()) {
      open = undefined;
    } else if (open?.quoted === quoted) {
      open.text += `\n${text}`;
    } else {
      open = { at, quoted, text };
      blocks.push(open);
    }
  });
  return blocks;
}
