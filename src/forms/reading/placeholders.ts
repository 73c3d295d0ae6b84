/** Troubles of a single cell that no number shows: error values, missing results, words for figures, left-over form text. */
import { decimal } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";
import type { Fact, ReadingIssue } from "../../regulation/facts";
import type { Cell } from "../../workbook/grid";
import { asksFigure, type Asked } from "./cell-facts";

const PLACEHOLDER = /^(?:指标\d{1,2}[:.、]?|[X×x]{2,}.{0,12}|.{0,12}[X×]{2,}.{0,12}|\.{3,}|_{2,})$/;
const INSTRUCTION = /^(?:对照年度目标|请(?:填写|说明|输入)|此处填写).{0,40}$|\(\d+字以内\)$/;

/** Every placeholder has one of these; most texts have none and need no closer look. */
const HINT = /指标|[X×x….．_]|字以内|请|对照年度|此处/;

/** Whether a text is left over from the empty form: `……`, `XX`, `指标1：`, an instruction to the writer. */
export function isPlaceholderText(text: string): boolean {
  if (text.length > 80 || !HINT.test(text)) return false;
  const words = squeeze(text);
  return PLACEHOLDER.test(words) || INSTRUCTION.test(words);
}

/** Whether a fact holds words of the empty form. */
export function isPlaceholder(fact: Fact): boolean {
  return fact.kind !== "value" && fact.text !== "" && isPlaceholderText(fact.text);
}

/** A rate above this (1000 %) is a figure formatted twice as percent. */
const LARGEST_RATE = decimal("10");

function hasWrongRateShape(fact: Fact, inPercent: boolean): boolean {
  if (fact.kind !== "value" || fact.value.eq(0)) return false;
  return fact.percent ? fact.value.gt(LARGEST_RATE) : !inPercent;
}

/** The issue of a figure's cell, or null: Z-01, Z-02 for any cell, S-15 and R-08 where a figure is asked for. */
export function figureIssue(
  name: string,
  fact: Fact,
  reading: { readonly asked: Asked; readonly label: string; readonly inPercent?: boolean },
  cell: Cell,
): ReadingIssue | null {
  const { asked, label } = reading;
  if (cell.kind === "error") return { check: "Z-01", at: [name], words: { value: cell.text, label } };
  if (cell.kind === "uncalculated") return { check: "Z-02", at: [name], words: { label } };
  if (!asksFigure(asked)) return null;
  if (fact.kind === "unreadable")
    return { check: "S-15", at: [name], words: { value: oneLine(fact.text), label } };
  if (asked !== "rate" || !hasWrongRateShape(fact, reading.inPercent ?? false)) return null;
  return { check: "R-08", at: [name], words: { value: oneLine(fact.text), label } };
}
