/** Lines that fit a terminal: Chinese characters take two columns, and no line begins with a closing mark. */
import { eastAsianWidth } from "get-east-asian-width";

/** Columns of an ordinary terminal window, and of a page that is printed from it. */
export const COLUMNS = 100;

/** Marks on the character before them, and signs without a width. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]/u;
/** A word, a figure with its 处 and a check's id stay whole; anything else may be parted before any character. */
const PIECES = /（[A-Z]-\d{1,4}）|〔[^〔〕]{0,40}〕|\d{1,9} 处|[A-Za-z0-9.,%/+\-_<>=]{1,80}|[\s\S]/gu;
const OPENING = /^[（《〈「『【〔［“‘]$/;
const CLOSING = /^[，。、；：！？）》〉」』】〕］”’…]$/;
const SPACE = /^\s$/;

/** Columns that a character takes; signs that East Asian fonts draw wide are wide, as terminals in China show them. */
function columnsOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** More opening marks than this in a row open nothing. */
const MOST_OPENING = 8;

/** What goes to the next line with a piece: the character before a closing mark, and opening marks at the end. */
function takenAlong(line: string[], piece: string): readonly string[] {
  let from = line.length - (CLOSING.test(piece) ? 1 : 0);
  const least = Math.max(1, from - MOST_OPENING);
  while (from > least && OPENING.test(line[from - 1] ?? "")) from -= 1;
  return line.splice(from);
}

/** A line that grows, with the columns that it takes. */
interface Growing {
  pieces: string[];
  width: number;
  /** Whether anything but white space stands in it. */
  hasWords: boolean;
}

/** Ends a line before a piece, and begins the next. */
function broken(
  line: Growing,
  piece: string,
  indent: number,
): { readonly ended: string; readonly next: Growing } {
  const along = takenAlong(line.pieces, piece);
  const ended = line.pieces.join("").trimEnd();
  const width = indent + widthOf(along.join(""));
  return { ended, next: { pieces: [" ".repeat(indent), ...along], width, hasWords: along.length > 0 } };
}

/**
 * Breaks a text into lines of at most `columns`; lines after the first begin with `indent` spaces. No line
 * begins with a closing mark or ends with an opening one. White space that fills a line of its own is left out.
 */
export function wrap(text: string, indent: number, columns = COLUMNS): readonly string[] {
  const lines: string[] = [];
  let line: Growing = { pieces: [], width: 0, hasWords: false };
  for (const [piece] of text.matchAll(PIECES)) {
    const width = widthOf(piece);
    const isSpace = SPACE.test(piece);
    if (line.width + width > columns) {
      if (isSpace && !line.hasWords) continue;
      if (line.hasWords) {
        const { ended, next } = broken(line, piece, indent);
        lines.push(ended);
        line = next;
        if (isSpace) continue;
      }
    }
    line.pieces.push(piece);
    line.width += width;
    line.hasWords ||= !isSpace;
  }
  return [...lines, line.pieces.join("").trimEnd()];
}

/** The text in one line, its end left out where it is too long. */
export function cut(text: string, columns = COLUMNS): string {
  if (widthOf(text) <= columns) return text;
  const kept: string[] = [];
  let width = columnsOf("…");
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    kept.push(character);
  }
  return `${kept.join("")}…`;
}

const GAP = "　";

/** Items side by side, parted only between them. */
export function wrapItems(items: readonly string[], columns = COLUMNS): readonly string[] {
  const lines: string[] = [];
  let width = 0;
  for (const item of items) {
    const own = widthOf(item);
    const joined = width + widthOf(GAP) + own;
    const last = lines.at(-1);
    if (last !== undefined && joined <= columns) lines[lines.length - 1] = `${last}${GAP}${item}`;
    else lines.push(item);
    width = last !== undefined && joined <= columns ? joined : own;
  }
  return lines;
}
