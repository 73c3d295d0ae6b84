/** How a check of the printed standards is written: a kind of problem, and its sentence. Knows the reader's answers. */
import { oneLine } from "../../../language/text";
import { formCheck, type Check, type Rank } from "../check";
import type { CheckId } from "../ids";
import { nameIn } from "../../facts";
import type { Severity } from "../../outcome";
import type { RuleProblem } from "../../rule/build/problems";
import { standardsOf, type Standard } from "../../rows/standards";

interface ProblemCheck {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly title: string;
  readonly rank: Rank;
  readonly kind: RuleProblem["kind"];
  /** The sentence for an indicator and what was found in its standard. */
  readonly say: (indicator: string, found: string) => string;
}

function wordsOf({ read }: Standard, kind: RuleProblem["kind"]): readonly string[] {
  return kind === "unread"
    ? read.unread
    : read.problems.filter((one) => one.kind === kind).map((one) => one.text);
}

/** One finding a row whose standard has problems of the kind. */
export function problemCheck({ kind, say, ...rest }: ProblemCheck): Check {
  return formCheck({
    ...rest,
    source: "form",
    on: ["scorecard", "self-evaluation", "project"],
    find: (form) =>
      standardsOf(form).flatMap((standard) => {
        const words = wordsOf(standard, kind);
        if (words.length === 0) return [];
        const fact = nameIn(form, `${standard.row.name}.standard`);
        return [{ facts: [fact], message: say(oneLine(standard.row.level3), words.join("；")) }];
      }),
  });
}
