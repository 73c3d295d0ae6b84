/** Files of one JSON value a line, read line by line. */
import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1024 * 1024;
const LINE_END = 10;

interface Line {
  readonly value: unknown;
  /** Where it stands in the file, in bytes, without its end. */
  readonly offset: number;
  readonly length: number;
}

/** The values of a file; lines that are no JSON, such as one that was not written to its end, are passed over. */
export function* readLines(path: string): Generator<Line> {
  const handle = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    let offset = 0;
    const chunk = Buffer.alloc(CHUNK);
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) {
      rest = Buffer.concat([rest, chunk.subarray(0, size)]);
      let end = rest.indexOf(LINE_END);
      let start = 0;
      for (; end >= 0; end = rest.indexOf(LINE_END, start)) {
        yield* lineOf(rest.subarray(start, end), offset + start);
        start = end + 1;
      }
      offset += start;
      rest = rest.subarray(start);
    }
    yield* lineOf(rest, offset);
  } finally {
    closeSync(handle);
  }
}

function* lineOf(bytes: Buffer, offset: number): Generator<Line> {
  try {
    yield { value: JSON.parse(bytes.toString()) as unknown, offset, length: bytes.length };
  } catch {
    // Half a line of a run that was stopped, or no line of ours.
  }
}
