/** Changes a text in several places at once, each place given by its offsets in the original text. */

/** Replaces what stands from `start` to `end`; equal offsets insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all splices carried out; at one offset, in the order given.
 * @throws RangeError when two splices overlap, for then one of them was computed wrongly.
 */
export function splice(original: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at || end < start) throw new RangeError(`overlapping splice at ${start}`);
    pieces.push(original.slice(at, start), text);
    at = end;
  }
  pieces.push(original.slice(at));
  return pieces.join("");
}
