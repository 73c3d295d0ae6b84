/** The grade of a total: by the bands that the form prints, else by the pack's; in the form's own words. */
import { showNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { factOf, nameIn, textOf, type FormFacts } from "../facts";
import type { GradeOutcome, TotalOutcome } from "../outcome";
import type { GradeBand, Pack } from "../packs/pack";
import { memoize } from "../memoize";
import { gradeOf, readGradeBands } from "../rule/grades";
import { hasBoxes, readTicked } from "./ticks";
import { GRADE_WORDS } from "./total-words";

interface Scale {
  readonly bands: readonly GradeBand[];
  readonly from: "form" | "pack";
  /** The line that prints the bands, as it stands; null when the pack's are taken. */
  readonly text: string | null;
}

/** The scale that a form is graded by: its tick line first, then its notes, then the pack. */
export function gradeScale(form: FormFacts, pack: Pack): Scale {
  return printedScale(form) ?? { bands: pack.grades.bands, from: "pack", text: null };
}

const printedScale = memoize((form: FormFacts): Scale | null => {
  const lines = [textOf(factOf(form, "total.grade")), ...form.notes.map((note) => note.text)];
  for (const line of lines) {
    const bands = line === "" ? null : readGradeBands(line);
    if (bands) return { bands, from: "form", text: oneLine(line) };
  }
  return null;
});

/** What is written as the grade: the ticked boxes of a tick line, or the word in the cell; null for none. */
function writtenGrade(text: string): string | null {
  if (!hasBoxes(text)) return oneLine(text) === "" ? null : oneLine(text);
  const ticked = readTicked(text);
  return ticked.length === 0 ? null : ticked.join("、");
}

/** The grade outcome of a form, or null when it has neither a place for a grade nor a total. */
export function gradeOutcome(form: FormFacts, pack: Pack, total: TotalOutcome | null): GradeOutcome | null {
  const fact = factOf(form, "total.grade");
  if (total === null || fact === undefined) return null;
  const scale = gradeScale(form, pack);
  const computed = total.computed === null ? null : gradeOf(total.computed, scale.bands);
  const shown = total.computed === null ? "" : showNumber(total.computed, 2);
  return {
    fact: nameIn(form, "total.grade"),
    reported: writtenGrade(fact.text),
    computed,
    explanation: {
      inputs: [{ fact: total.fact, label: "总分", text: shown }],
      formula: computed === null ? "" : `${shown}分→${computed}`,
      rule: scale.text ?? scaleInWords(scale.bands),
      ruleFrom: scale.from,
      clause: clauseOf(scale, total.computed, computed),
      choices: [],
      source: scale.from === "form" ? "form-note" : pack.grades.source,
    },
  };
}

function bandInWords(bands: readonly GradeBand[], index: number): string {
  const band = bands[index];
  const above = bands[index - 1];
  return band
    ? GRADE_WORDS.band(band.grade, showNumber(band.from, 2), above ? showNumber(above.from, 2) : null)
    : "";
}

function scaleInWords(bands: readonly GradeBand[]): string {
  return bands.map((_, index) => bandInWords(bands, index)).join("；");
}

function clauseOf(scale: Scale, total: Decimal | null, grade: string | null): string {
  if (total === null) return GRADE_WORDS.noTotal;
  if (grade === null) return GRADE_WORDS.outside(showNumber(total, 2));
  const origin = scale.from === "form" ? GRADE_WORDS.fromForm : GRADE_WORDS.fromPack;
  return `${origin}：${bandInWords(
    scale.bands,
    scale.bands.findIndex((band) => band.grade === grade),
  )}`;
}
