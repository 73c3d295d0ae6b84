/** Fills the sheet 评分底稿: every rate and score with its inputs, formula, rule, clause and result. */
import { showNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import type {
  Explanation,
  GradeOutcome,
  RateOutcome,
  ScoreOutcome,
  TotalOutcome,
} from "../../regulation/outcome";
import { sameGrade } from "../../regulation/rule";
import { toA1 } from "../../workbook/address";
import type { ResultCell, ResultStyle, SheetWrite } from "../../workbook/write";
import { FORM_WORDS } from "../../words/forms";
import {
  KIND_WORDS,
  noteOfTime,
  RATE_STATUS_WORDS,
  SCORE_STATUS_WORDS,
  TOTAL_STATUS_WORDS,
  WORKING_PAPERS_HEADS,
  WORKING_PAPERS_SHEET,
} from "../../words/result-sheets";
import { EXPLAIN_WORDS } from "../../words/explain";
import type { Change } from "./changes";
import { explain, type ExplainedOutcome } from "./explain";
import type { FormReport, Report } from "../report";
import { writtenWith } from "./cell-history";

const WIDTHS = [6, 18, 7, 6, 9, 9, 34, 24, 30, 28, 24, 14, 18];

const plain = (value: string, style: ResultStyle = "text"): ResultCell => ({ value, style });
const number = (value: Decimal | null): string => (value === null ? "" : showNumber(value, 2));

/** The sheet of working papers; `changes` are the values that the same plan writes. */
export function workingPapersSheet(report: Report, changes: readonly Change[], at: string): SheetWrite {
  const span = WORKING_PAPERS_HEADS.length;
  const head: readonly (readonly ResultCell[])[] = [
    [{ value: WORKING_PAPERS_SHEET, style: "title", span }],
    [{ value: noteOfTime(at), style: "note", span }],
    WORKING_PAPERS_HEADS.map((word) => plain(word, "head")),
  ];
  // Of a plan (绩效目标表) nothing is worked out.
  const isWorked = ({ id }: FormReport): boolean => id !== "targets";
  const body = report.filings.flatMap((filing) =>
    filing.forms
      .filter(isWorked)
      .flatMap((form) => [
        [{ value: headOf(filing.unit, form), style: "head" as const, span }],
        ...rowsOf(form).map(({ fact, cells }) => [...cells, plain(writtenWith(changes, report, form, fact))]),
      ]),
  );
  return {
    kind: "sheet",
    stamp: "working-papers",
    name: WORKING_PAPERS_SHEET,
    rows: [...head, ...body],
    columnWidths: WIDTHS,
    frozenRows: head.length,
    landscape: true,
  };
}

function headOf(unit: string, form: FormReport): string {
  return [unit, FORM_WORDS[form.id], oneLine(form.title)].filter((part) => part !== "").join("　");
}

function cellLink(fact: string | null, form: FormReport): ResultCell {
  const ref = fact === null ? undefined : form.places.get(fact)?.ref;
  if (!ref) return plain("");
  return { value: toA1(ref), style: "link", link: { sheet: ref.sheet, cell: toA1(ref) } };
}

/** Who gave the rule, and where it stands; a sum that follows from the form alone has no rule to name. */
function originOf(explanation: Explanation, told: ExplainedOutcome): string {
  const origin = explanation.ruleFrom === "none" ? null : told.origin;
  return [origin, told.source].filter((part) => part !== null).join("\n");
}

/** The five columns that every kind of outcome shares. */
function chain(explanation: Explanation, form: FormReport): readonly ResultCell[] {
  const told = explain(explanation, form);
  return [
    plain(told.inputs.map((input) => EXPLAIN_WORDS.input(input)).join("\n")),
    plain(told.formula),
    plain(oneLine(told.rule ?? "")),
    plain(originOf(explanation, told)),
    plain([told.clause ?? "", ...told.choices].filter((part) => part !== "").join("\n")),
  ];
}

function rateRow(rate: RateOutcome, form: FormReport): readonly ResultCell[] {
  return [
    plain(KIND_WORDS.rate),
    plain(rate.label),
    cellLink(rate.fact, form),
    plain(""),
    plain(rate.reported ?? ""),
    plain(rate.display),
    ...chain(rate.explanation, form),
    plain(RATE_STATUS_WORDS[rate.status], rate.status === "wrong" ? "error" : "text"),
  ];
}

function scoreRow(score: ScoreOutcome, form: FormReport): readonly ResultCell[] {
  const { interval } = score;
  const computed = interval ? `${number(interval.low)}—${number(interval.high)}` : number(score.computed);
  return [
    plain(KIND_WORDS.score),
    plain(oneLine(score.indicator)),
    cellLink(score.fact, form),
    plain(number(score.weight)),
    plain(number(score.reported)),
    plain(computed),
    ...chain(score.explanation, form),
    plain(SCORE_STATUS_WORDS[score.status], score.status === "wrong" ? "error" : "text"),
  ];
}

function totalRow(total: TotalOutcome, form: FormReport): readonly ResultCell[] {
  const same = total.computed !== null && total.reported !== null && total.reported.eq(total.computed);
  return [
    plain(KIND_WORDS.total),
    plain(KIND_WORDS.total),
    cellLink(total.fact, form),
    plain(""),
    plain(number(total.reported)),
    plain(number(total.computed)),
    ...chain(total.explanation, form),
    same ? plain(SCORE_STATUS_WORDS.ok, "good") : plain(TOTAL_STATUS_WORDS.different, "error"),
  ];
}

/** 优 for 优秀 is another wording, not another grade. */
function gradeResult({ reported, computed }: GradeOutcome): ResultCell {
  if (reported === computed) return plain(SCORE_STATUS_WORDS.ok, "good");
  if (reported === null || computed === null) return plain(SCORE_STATUS_WORDS.blank);
  return sameGrade(reported, computed) === "other-wording"
    ? plain(TOTAL_STATUS_WORDS.otherWording)
    : plain(TOTAL_STATUS_WORDS.different, "error");
}

function gradeRow(grade: GradeOutcome, form: FormReport): readonly ResultCell[] {
  return [
    plain(KIND_WORDS.grade),
    plain(KIND_WORDS.grade),
    cellLink(grade.fact, form),
    plain(""),
    plain(oneLine(grade.reported ?? "")),
    plain(grade.computed ?? ""),
    ...chain(grade.explanation, form),
    gradeResult(grade),
  ];
}

interface OutcomeRow {
  readonly fact: string | null;
  readonly cells: readonly ResultCell[];
}

/** Every outcome of a form, in the order in which it is worked out. */
function rowsOf(form: FormReport): readonly OutcomeRow[] {
  const { rates, scores, total, grade } = form.outcome;
  return [
    ...rates.map((rate) => ({ fact: rate.fact, cells: rateRow(rate, form) })),
    ...scores.map((score) => ({ fact: score.fact, cells: scoreRow(score, form) })),
    ...(total ? [{ fact: total.fact, cells: totalRow(total, form) }] : []),
    ...(grade ? [{ fact: grade.fact, cells: gradeRow(grade, form) }] : []),
  ];
}
