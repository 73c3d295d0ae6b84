/** The change from the first budget to the last. Knows facts and the province of the pack. */
import { showAmount } from "../../../language/amounts";
import { above, decimal, ratio, showPercent } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { factOf, nameIn, numberOf, textOf, type FormFacts } from "../../facts";
import type { Pack } from "../../packs/pack";
import { explainsMoney, type Sign } from "./money-reasons";

const LARGE = decimal("0.2");
/** What the scorecards of Hunan allow. */
const LARGE_IN_HUNAN = decimal("0.1");
/** The duty to explain, as forms print it. */
const DUTY = /(?:预算)?(?:调整|调增|调减|追加)[^。;]{0,20}(?:说明|注明)/;

const printsDuty = (form: FormFacts): boolean =>
  [...form.notes.map(({ text }) => text), textOf(factOf(form, "fund.reason"))].some((text) =>
    DUTY.test(squeeze(text)),
  );

/** A budget changed by more than 20 % (10 % in Hunan) without a word: grave where the form prints the duty to say why. */
export function adjustment(form: FormFacts, pack: Pack): Sign | null {
  const [init, budget] = [numberOf(factOf(form, "fund.init")), numberOf(factOf(form, "fund.budget"))];
  if (!init?.gt(0) || !budget?.gt(0) || explainsMoney(form)) return null;
  const change = ratio(budget.minus(init).abs(), init);
  if (!change || !above(change, pack.province === "湖南" ? LARGE_IN_HUNAN : LARGE)) return null;
  const [way, sign] = budget.gt(init) ? ["调增", "+"] : ["调减", "−"];
  return {
    grave: printsDuty(form),
    facts: [nameIn(form, "fund.init"), nameIn(form, "fund.budget")],
    shown: `${sign}${showPercent(change)}`,
    said: `预算由${showAmount(init)}万元${way}为${showAmount(budget)}万元，指标值是否相应调整`,
  };
}
