/** Troubles of a single cell that no number shows: error values, missing results, words for figures, left-over form text. */
import { decimal } from "../language/numbers";
import { oneLine, squeeze } from "../language/text";
import type { Fact, ReadingIssue } from "../regulation/facts";
import type { Cell } from "../workbook/grid";
import { asksFigure, type Asked } from "./cell-facts";

const PLACEHOLDER = /^(?:指标\d{1,2}[:.、]?|[X×x]{2,}.{0,12}|.{0,12}[X×]{2,}.{0,12}|\.{3,}|_{2,})$/;
const INSTRUCTION = /^(?:对照年度目标|请(?:填写|说明|输入)|此处填写).{0,40}$|\(\d+字以内\)$/;

/** Whether a text is left over from the empty form: `……`, `XX`, `指标1：`, an instruction to the writer. */
export function isPlaceholderText(text: string): boolean {
  if (text.length > 80) return false;
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
  const { label } = reading;
  const issue = (check: string, words: Readonly<Record<string, string>>): ReadingIssue => ({
    check,
    at: [name],
    words,
  });
  if (cell.kind === "error") return issue("Z-01", { value: cell.text, label });
  if (cell.kind === "uncalculated") return issue("Z-02", { label });
  if (!asksFigure(reading.asked)) return null;
  const value = oneLine(fact.text);
  if (fact.kind === "unreadable") return issue("S-15", { value, label });
  const isWrongRate = reading.asked === "rate" && hasWrongRateShape(fact, reading.inPercent ?? false);
  return isWrongRate ? issue("R-08", { value, label }) : null;
}
