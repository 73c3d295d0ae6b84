/** Whether a form says anywhere why its money went otherwise than planned. Knows texts only. */
import { squeeze } from "../../../language/text";
import { factOf, textOf, type FormFacts } from "../../facts";
import { generalReason, isReason } from "../targets/reasons";

/** One sign that money and results do not fit. */
export interface Sign {
  /** Whether a reviewer would return the form for it. */
  readonly grave: boolean;
  readonly facts: readonly string[];
  readonly shown: string;
  /** A clause without its closing stop. */
  readonly said: string;
}

const OF_MONEY =
  /节约|节省|结余|结转|未支付|未付|待支付|支付进度|支付|付款|招标|中标|采购|质保金|尾款|收回|追加|追减|调增|调减|压减|压缩|核减|预算调整|资金未|拨付|结算|决算|跨年|执行率/;

/** A reason for the money: in its own cell or the general block, or one in a row or the goals that speaks of money. */
export function explainsMoney(form: FormFacts): boolean {
  if (isReason(textOf(factOf(form, "fund.reason"))) || generalReason(form) !== "") return true;
  const rows = form.indicators.map((row) => textOf(row.reason)).filter(isReason);
  const goals = [textOf(factOf(form, "goal.actual"))];
  return [...rows, ...goals].some((text) => OF_MONEY.test(squeeze(text)));
}
