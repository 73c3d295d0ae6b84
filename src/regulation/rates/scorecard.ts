/** Rates that a scorecard works out in its column of evidence: `22.14/149.66×100%=14.79%`. Knows names, no limit. */
import { showPercent } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../facts";
import type { RateOutcome } from "../outcome";
import { readEvidence, type Evidence } from "../rows/evidence/evidence";

/** Ids of the catalogue of rates by the names that scorecards give them. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^项目(?:支出)?预算执行率$/, "R02"],
  [/^(?:在职人员|财政供养人员|人员)控制率$/, "R04"],
  [/^三公经费变动率$/, "R05"],
  [/^重点(?:项目|支出)(?:预算)?(?:保障|安排)率$/, "R06"],
  [/^预算完成率$/, "R07"],
  [/^预算调整率$/, "R08"],
  [/^预算控制率$/, "R09"],
  [/^支付进度(?:率)?$/, "R10"],
  [/^结转结余率$/, "R11"],
  [/^结转结余变动率$/, "R12"],
  [/^公用经费控制率$/, "R13"],
  [/^三公经费控制率$/, "R14"],
  [/^政府采购(?:执行|完成)率$/, "R15"],
  [/^固定资产利用率$/, "R16"],
  [/楼堂馆所.*(?:面积|规模)控制率$/, "R17"],
  [/楼堂馆所.*概算控制率$/, "R18"],
  [/^(?:预算)?执行率$/, "R01"],
];

function idOf(row: IndicatorRow): string | null {
  const name = squeeze(row.level3).replace(/["“”]/g, "");
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The working that counts for the score. */
type Working = Extract<Evidence, { readonly kind: "computed" }>["last"];

function outcome(form: FormFacts, row: IndicatorRow, id: string, working: Working): RateOutcome {
  const fact = nameIn(form, `${row.name}.evidence`);
  const { text, value, stated, agreement } = working;
  const written = stated === null ? null : /[^=≈]*$/.exec(text)?.[0];
  return {
    id,
    label: oneLine(row.level3),
    fact,
    reported: written ?? null,
    value,
    display: showPercent(value),
    status: agreement ?? "derived",
    explanation: {
      inputs: [{ fact, label: oneLine(row.level3), text: oneLine(textOf(row.evidence)) }],
      formula: `${text.replace(/[=≈].*$/, "")}=${showPercent(value)}`,
      rule: null,
      ruleFrom: "none",
      clause: null,
      choices: [],
      source: "form",
    },
  };
}

/** The rates that the rows of a scorecard work out; rows that state a rate without a working give none. */
export function scorecardRates(form: FormFacts): readonly RateOutcome[] {
  if (form.id !== "scorecard") return [];
  return form.indicators.flatMap((row) => {
    const id = idOf(row);
    const evidence = readEvidence(textOf(row.evidence));
    return id !== null && evidence.kind === "computed" ? [outcome(form, row, id, evidence.last)] : [];
  });
}
