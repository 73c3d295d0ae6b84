/** A form drawn as it was understood, and the questions about it, for a terminal. */
import {
  NO_MEANING,
  unreadText,
  type ColumnReading,
  type ReadingMap,
  type ReadingQuestion,
  type UnreadBlock,
} from "../assessment";
import { areaToA1, quoteSheet, refToText, toA1 } from "../workbook/address";
import { CLI_READING } from "../words/cli-reading";
import { FORM_WORDS } from "../words/forms";
import { questionLine, READING_WORDS } from "../words/reading";
import { alignedLines } from "./columns";
import { wrap, wrapItems } from "./wrap";

type Line = (text: string) => void;

const INDENT = 2;
const words = READING_WORDS;

/** Prints one form: what it is, its blocks, its columns with what decided, and its rows as a tree. */
export function printReading(map: ReadingMap, say: Line): void {
  const place = `${quoteSheet(map.sheet)}!${areaToA1(map.area)}`;
  const title = map.title === "" ? [] : [map.title];
  for (const line of wrap([FORM_WORDS[map.form], place, ...title].join("　"), INDENT)) say(line);
  printFacts(map, say);
  for (const block of map.blocks.filter(({ kind }) => kind !== "title" && kind !== "captions"))
    printBlock(block, map, say);
  printRows(map, say);
}

function printFacts({ captions, moneyUnit }: ReadingMap, say: Line): void {
  const unit = words.moneyUnit(moneyUnit.unit || words.moneyUnitUnknown);
  const facts = captions.map(
    ({ label, text, cell }) => `${words.caption(label, text)}${cell ? `（${toA1(cell)}）` : ""}`,
  );
  const items = [...facts, moneyUnit.cell ? `${unit}（${toA1(moneyUnit.cell)}）` : unit];
  const width = 100 - INDENT;
  for (const item of wrapItems(items, width))
    for (const line of wrap(item, 0, width)) say(" ".repeat(INDENT) + line);
}

type Block = ReadingMap["blocks"][number];

/** What a block is called: its table's name and its own title; one that takes no part is named as such. */
function blockLine({ kind, table, title, takesPart, range }: Block): string {
  const place = areaToA1(range);
  if (!takesPart) return words.unread([place, title].filter((part) => part !== "").join(" "));
  const name = table === null ? words.blocks[kind] : words.tables[table];
  return [place, name, ...(title === "" || title === name ? [] : [title])].join("\u3000");
}

function printBlock(block: Block, { columns }: ReadingMap, say: Line): void {
  for (const line of wrap(" ".repeat(INDENT) + blockLine(block), INDENT * 2)) say(line);
  const own = columns.filter(({ table, headCell }) => table === block.table && isIn(headCell.row, block));
  alignedLines(own.map(columnRow), INDENT * 2).forEach((line) => say(line));
}

const isIn = (row: number, { range }: Block): boolean => row >= range.top && row <= range.bottom;

function columnRow({
  head,
  headCell,
  label,
  meaning,
  certainty,
  why,
  candidates,
}: ColumnReading): readonly string[] {
  const others = candidates
    .filter((one) => one.meaning !== meaning && one.meaning !== NO_MEANING)
    .map((one) => one.label);
  const reasons = [
    ...why.slice(0, certainty === "certain" ? 1 : 2),
    ...(certainty === "certain" || others.length === 0 ? [] : [words.orElse(others.slice(0, 3))]),
  ];
  return [toA1(headCell), head || words.noHead, `→ ${label}`, words.certainty[certainty], reasons.join("，")];
}

/** Levels are told once; a part of a row stands under it. */
function printRows({ rows }: ReadingMap, say: Line): void {
  if (rows.length === 0) return;
  say(" ".repeat(INDENT) + words.rows(rows.length));
  let [level1, level2] = ["", ""];
  const tell = (depth: number, text: string): void =>
    wrap(" ".repeat(INDENT * depth) + text, INDENT * (depth + 1)).forEach((line) => say(line));
  for (const row of rows) {
    if (row.level1 !== level1 && row.level1 !== "") tell(2, row.level1);
    const isNewGroup = row.level1 !== level1 || row.level2 !== level2;
    if (isNewGroup && row.level2 !== "") tell(3, row.level2);
    [level1, level2] = [row.level1, row.level2];
    const depth =
      2 + (row.level1 === "" ? 0 : 1) + (row.level2 === "" ? 0 : 1) + (row.parent === null ? 0 : 1);
    tell(depth, `${words.rowAt(row.row + 1)}　${row.name}`);
  }
}

/** Names the blocks that take no part. */
export function printUnread(unread: readonly UnreadBlock[], say: Line): void {
  for (const block of unread) wrap(words.unread(unreadText(block)), 4).forEach((line) => say(line));
}

/** Prints each question with its candidates, why it is asked, and once how it is answered. */
export function printQuestions(file: string, questions: readonly ReadingQuestion[], say: Line): void {
  const tell = (text: string, indent: number): void => wrap(text, indent).forEach((line) => say(line));
  for (const { cells, question, candidates, why } of questions) {
    const [cell] = cells;
    tell(questionLine(cell ? refToText(cell) : "", question, candidates), 4);
    if (why.length > 0) tell(`    ${CLI_READING.why(why)}`, 6);
  }
  const [first] = questions;
  const example = first && exampleOf(first);
  if (example !== undefined) tell(CLI_READING.howToAnswer(file, example), 4);
}

function exampleOf({ cells: [cell], head, candidates: [best] }: ReadingQuestion): string {
  return `${cell ? refToText(cell) : head}=${best?.label ?? ""}`;
}
