/** Which tables of a document belong together, and which lines above and below them belong to them. */
import { oneLine, squeeze } from "../../language/text";
import type { WordDocument, WordTable } from "./document";

/** A line of text that belongs to a table. */
type GroupLine = string;

/** What stands under one name: lines and tables, in their order. */
export interface TableGroup {
  /** `附件1-2`, or the title of the table; null where no line names it. */
  readonly name: string | null;
  readonly items: readonly (
    | { readonly kind: "line"; readonly text: GroupLine }
    | { readonly kind: "table"; readonly table: WordTable; readonly index: number }
  )[];
}

const MOST_LINES_ABOVE = 8;
const MOST_LINES_BELOW = 12;
const LONGEST_TITLE = 60;
const ANNEX = /^附[件表录](?:[\d一二三四五六七八九十]+(?:[-.][\d一二三四五六七八九十]+)*)?/;
const TITLE = /[表册](?:\([^()]*\))?$/;
/** `续表` says that the table above goes on. */
const GOES_ON = /^\(?[续接]/;
const HEAD_LINE = /单位|时间|日期|年度|:/;
const FOOT_LINE = /^\(?(?:说明|注|备注|填[表报]|单位负责|负责人|审核|经办|联系|\d|[①-⑳])/;

const isAnnex = (line: string): boolean => ANNEX.test(squeeze(line)) && line.length <= LONGEST_TITLE;
const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  TITLE.test(squeeze(line)) &&
  !GOES_ON.test(squeeze(line)) &&
  !/[。；:：]/.test(line);
const isProse = (line: string): boolean => line.length > LONGEST_TITLE || /。$/.test(line);

/** Index of the first line that belongs to the table below; the number of lines where none does. */
function captionStart(lines: readonly string[]): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - MOST_LINES_ABOVE); at -= 1) {
    const line = lines[at] ?? "";
    if (isAnnex(line)) return at;
    if (isProse(line)) return start;
    if (isTitle(line) || HEAD_LINE.test(squeeze(line))) start = at;
  }
  return start;
}

/** How many lines behind a table belong to it: notes, explanations and signatures. */
function footLength(lines: readonly string[]): number {
  let length = 0;
  while (length < Math.min(lines.length, MOST_LINES_BELOW) && FOOT_LINE.test(squeeze(lines[length] ?? ""))) {
    length += 1;
  }
  return length;
}

function nameOf(caption: readonly string[]): string | null {
  const annex = caption.find(isAnnex);
  const numbered = annex === undefined ? "" : (ANNEX.exec(squeeze(annex))?.[0] ?? "");
  if (/\d|[一二三四五六七八九十]$/.test(numbered)) return numbered;
  return caption.find(isTitle) ?? (numbered === "" ? null : numbered);
}

interface OpenGroup {
  name: string | null;
  items: TableGroup["items"][number][];
}

const asItems = (lines: readonly string[]): TableGroup["items"] =>
  lines.map((text) => ({ kind: "line" as const, text }));

/** Lines of the main text between two paragraphs, their automatic numbers in front. */
function linesBetween({ paragraphs }: WordDocument, from: number, to: number): readonly string[] {
  return paragraphs
    .slice(from, Math.max(from, to))
    .filter(({ place }) => place.kind === "body")
    .map(({ number, text }) => oneLine(`${number ?? ""}${text}`))
    .filter((text) => text !== "");
}

/** The tables of a document by name. A table that no line names goes on with the one before it when no prose stands between. */
export function tableGroups(document: WordDocument): readonly TableGroup[] {
  const groups: OpenGroup[] = [];
  let behind = 0;
  document.tables.forEach((table, index) => {
    const lines = linesBetween(document, behind, table.first);
    const isNested = index > 0 && table.first < behind;
    const start = captionStart(lines);
    const caption = lines.slice(start);
    const before = groups.at(-1);
    const own = { kind: "table" as const, table, index };
    behind = Math.max(behind, table.behind);
    const goesOn = before && !isNested && nameOf(caption) === null && !lines.some(isProse);
    if (goesOn) {
      before.items.push(...asItems(lines), own);
      return;
    }
    before?.items.push(...asItems(lines.slice(0, Math.min(start, footLength(lines)))));
    groups.push({ name: isNested ? null : nameOf(caption), items: [...asItems(caption), own] });
  });
  const rest = linesBetween(document, behind, document.paragraphs.length);
  groups.at(-1)?.items.push(...asItems(rest.slice(0, footLength(rest))));
  return groups;
}
