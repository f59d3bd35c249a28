const LINE_FEED = 10;

/**
 * The lines of UTF-8 bytes, as they come: without their ends, the last one also when it has none. Several times
 * faster than node:readline, which looks for four kinds of ends and decodes before it cuts; NDJSON ends lines one way.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const piece = chunk.subarray(from, end);
      yield lineOf(rest.length === 0 ? piece : Buffer.concat([...rest, piece]));
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield lineOf(Buffer.concat(rest));
}

function lineOf(bytes: Buffer): string {
  const line = bytes.toString('utf8');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
