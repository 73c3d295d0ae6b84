/** Lines that fit a terminal: Chinese characters take two columns, and no line begins with a closing mark. */

/** Columns of an ordinary terminal window, and of a page that is printed from it. */
export const COLUMNS = 100;

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
/** Signs that terminals in Chinese surroundings show in two columns. */
const WIDE_SIGNS = /[“”‘’…—·×÷≥≤≠●▲○━└→①-⑳]/;
/** A word, a figure with its 处 and a check's id stay whole; anything else may be parted before any character. */
const PIECES = /（[A-Z]-\d+）|〔[^〕]*〕|\d+ 处|[A-Za-z0-9.,%/+\-_<>=]+|[\s\S]/gu;
const OPENING = /^[（《〈「『【〔［“‘]$/;
const CLOSING = /^[，。、；：！？）》〉」』】〕］”’…]$/;

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (WIDE.test(character) || WIDE_SIGNS.test(character) ? 2 : 1),
    0,
  );
}

/** What goes to the next line with a piece: the character before a closing mark, and opening marks at the end. */
function takenAlong(line: string[], piece: string): readonly string[] {
  let from = line.length - (CLOSING.test(piece) ? 1 : 0);
  while (from > 1 && OPENING.test(line[from - 1] ?? "")) from -= 1;
  return line.splice(from);
}

/**
 * Breaks a text into lines of at most `columns`; lines after the first begin with `indent` spaces. No line
 * begins with a closing mark or ends with an opening one.
 */
export function wrap(text: string, indent: number, columns = COLUMNS): readonly string[] {
  const lines: string[] = [];
  const hanging = " ".repeat(indent);
  let line: string[] = [];
  let width = 0;
  for (const piece of text.match(PIECES) ?? []) {
    if (width + widthOf(piece) > columns && line.join("").trim() !== "") {
      const along = takenAlong(line, piece);
      lines.push(line.join("").trimEnd());
      line = [hanging, ...along];
      width = widthOf(line.join(""));
      if (/^\s$/.test(piece)) continue;
    }
    line.push(piece);
    width += widthOf(piece);
  }
  return [...lines, line.join("").trimEnd()];
}

/** The text in one line, its end left out where it is too long. */
export function cut(text: string, columns = COLUMNS): string {
  if (widthOf(text) <= columns) return text;
  const kept: string[] = [];
  for (const character of text) {
    if (widthOf([...kept, character, "…"].join("")) > columns) break;
    kept.push(character);
  }
  return `${kept.join("")}…`;
}

/** Items side by side, parted only between them. */
export function wrapItems(items: readonly string[], columns = COLUMNS): readonly string[] {
  const gap = "　";
  return items.reduce<readonly string[]>((lines, item) => {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? item : `${last}${gap}${item}`;
    return last !== undefined && widthOf(joined) <= columns
      ? [...lines.slice(0, -1), joined]
      : [...lines, item];
  }, []);
}
