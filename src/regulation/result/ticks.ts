/** Tick boxes in a line of text: which are ticked, and the line with one ticked. Knows no cell and no grade. */

const TICKED = "☑☒■√✓✔✅▣◉●⬛🗹\uF052\uF0FE\uF0FD\uF0FC\uF050\uF06E";
const OPEN = "□☐○◯◻⬜▢\uF0A3\uF0A8\uF06F";
const BOX = new RegExp(
  `\\[\\s*[√✓✔xX]?\\s*\\]|[(（]\\s*[√✓✔]?\\s*[)）]|[${OPEN}]\\s?[√✓✔]|[${TICKED}${OPEN}]`,
  "gu",
);
const IS_TICKED = new RegExp(`[${TICKED}xX]`, "u");
const LABEL_AFTER = /^[\s\u3000]*([\p{Script=Han}A-Za-z]+)/u;
const LABEL_BEFORE = /([\p{Script=Han}A-Za-z]+)[\s\u3000]*$/u;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly ticked: boolean;
}

interface Choice extends Box {
  readonly label: string;
}

function boxesIn(text: string): readonly Box[] {
  return Array.from(text.matchAll(BOX), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    mark: match[0],
    ticked: IS_TICKED.test(match[0]),
  }));
}

/** `□优秀` has its label behind the box, `优秀□` before it; where both could be, the nearer one counts. */
function labelsStandBehind(text: string, boxes: readonly Box[]): boolean {
  const [first] = boxes;
  const last = boxes[boxes.length - 1];
  if (!first || !last) return true;
  const before = LABEL_BEFORE.test(text.slice(0, first.from));
  const behind = LABEL_AFTER.test(text.slice(last.to));
  if (before !== behind) return behind;
  return !/\S$/.test(text.slice(0, first.from)) || /^\S/.test(text.slice(first.to));
}

function choicesIn(text: string): readonly Choice[] {
  const boxes = boxesIn(text);
  const behind = labelsStandBehind(text, boxes);
  return boxes.flatMap((box) => {
    const match = behind ? LABEL_AFTER.exec(text.slice(box.to)) : LABEL_BEFORE.exec(text.slice(0, box.from));
    return match?.[1] === undefined ? [] : [{ ...box, label: match[1] }];
  });
}

/** The labels whose boxes are ticked in any usual way (☑ ■ √ ✓, a √ in brackets, the box letters of Word's fonts). */
export function readTicked(text: string): readonly string[] {
  return choicesIn(text)
    .filter((choice) => choice.ticked)
    .map((choice) => choice.label);
}

/** Whether a line has boxes to be ticked at all. */
export function hasBoxes(text: string): boolean {
  return boxesIn(text).length > 0;
}

function openMark(mark: string): string {
  if (/^[[(（]/.test(mark)) return mark.replace(/[√✓✔xX]/, " ");
  return "□";
}

function tickedMark(mark: string): string {
  if (/^[[(（]/.test(mark)) return `${mark.slice(0, 1)}√${mark.slice(-1)}`;
  return "☑";
}

/**
 * The line with the box of `label` ticked; a box ticked before is opened, everything else stays as it is. The line
 * comes back unchanged where no box carries that label.
 */
export function tick(text: string, label: string): string {
  const choices = choicesIn(text);
  if (!choices.some((choice) => choice.label === label)) return text;
  let line = "";
  let at = 0;
  for (const choice of choices) {
    const chosen = choice.label === label;
    const keep = chosen === choice.ticked;
    line +=
      text.slice(at, choice.from) +
      (keep ? choice.mark : chosen ? tickedMark(choice.mark) : openMark(choice.mark));
    at = choice.to;
  }
  return line + text.slice(at);
}
