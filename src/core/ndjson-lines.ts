const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The lines of UTF-8 bytes, as they come: without their ends, the last one also when it has none. Several times
 * faster than node:readline, which looks for four kinds of ends and decodes before it cuts; NDJSON ends lines one way.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const line of lineBytesOf(chunks, Number.POSITIVE_INFINITY)) yield line!.toString('utf8');
}

/** The same as bytes; `undefined` in the place of a line of more than `longest` bytes, which is never held whole. */
export async function* lineBytesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Buffer | undefined> {
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Buffer | undefined => {
    const line =
      length <= longest ? withoutReturn(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)) : undefined;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
