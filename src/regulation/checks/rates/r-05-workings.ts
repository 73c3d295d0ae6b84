/** a quotient worked out in the words of a scorecard has the result it prints. */
import { decimal, HUNDRED, multiply, round, showPercent } from "../../../language/numbers";
import { formCheck } from "../../check";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { comparePrinted } from "../../rates/printed";
import { severityOfGap } from "./printed-rate";
import { workingsIn, type Working } from "./workings";

/** Whole numbers may be counts, which were never rounded; their result may still be cut to a whole percent. */
function holds({ numerator, denominator, exact, result }: Working): boolean {
  const areWhole = numerator.decimals === 0 && denominator.decimals === 0;
  const inputs = areWhole ? [] : [numerator, denominator];
  if (comparePrinted(result, exact, inputs) !== "wrong") return true;
  return areWhole && round(multiply(exact, HUNDRED), 0).times(decimal("0.01")).eq(result.value);
}

/** Cells in which a unit writes its workings. */
const CELLS = ["evidence", "definition"] as const;

interface WrongWorking {
  readonly fact: string;
  readonly working: Working;
}

function wrongWorkings(form: FormFacts, row: IndicatorRow): readonly WrongWorking[] {
  return CELLS.flatMap((cell) =>
    workingsIn(textOf(row[cell]))
      .filter((working) => !holds(working))
      .map((working) => ({ fact: nameIn(form, `${row.name}.${cell}`), working })),
  );
}

export const WORKINGS = formCheck({
  id: "R-05",
  severity: "error",
  title: "计算过程与结果一致",
  source: "form",
  on: ["scorecard"],
  find: (form) =>
    form.indicators
      .flatMap((row) => wrongWorkings(form, row))
      .map(({ fact, working }) => ({
        facts: [fact],
        severity: severityOfGap(working.result, working.exact),
        reported: working.result.text,
        expected: showPercent(working.exact),
        message: `“${working.text}”计算有误，应为${showPercent(working.exact)}。`,
      })),
});
