/** What a change speaks of: this year's figure, the printed base, and the others it could mean. */
import type { Figure } from "../lexing/figure";
import { itemOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { isCompared } from "../heads/roles";
import { isBase, isBaseOf } from "./bases";
import { before, clauseBefore, earlier, hasNoUnit, isPlain, type Scene } from "./scene";

const COMPARISON =
  /(?:对比|(?:经|与|和|同)?(?:比较|[比较])?(?:上年度?|去年|上一年度?|前年|\d{4}年度?|上年同期|同期|年初|预算|决算|计划|目标|安排)+(?:数|额|支出|收入)*(?:相比|比较|对比|相较)?|同比|环比|相比|有所|增长|增加|减少|下降|降低|上升|提高|增|减|降|了|为|数|额|幅度?|比率|率|达|约|共|总体|整体|同比例|比|较|经|与|和|而|则|也|又|均|都|因此|因而|所以|故|人民币|金额)/g;

/** The item that a clause of change names for itself; empty where it speaks of the figure before. */
function ownItem(passage: Passage, change: Figure): string {
  const words = clauseBefore(passage, change.start).replace(/[\d.,]+(?:万|亿)?元?/g, "");
  return itemOf(words.replace(COMPARISON, ""));
}

/** Words that add nothing to the name of an item. */
const GENERAL =
  /^(?:支出|经费|费用?|总额|收入|数额?|资金|预算|决算|部门|单位|我局|本部门|本单位|规模|总体|合计)*$/;

export interface Subject {
  readonly now: Figure | null;
  readonly base: Figure | null;
  readonly others: readonly Figure[];
}

/** Whether a figure stands for the item that the change speaks of. */
function speaksOf(figure: Figure, item: string): boolean {
  const own = itemOf(figure.lead);
  if (item === "" || own.includes(item)) return true;
  return own !== "" && item.includes(own) && GENERAL.test(item.replace(own, ""));
}

/** The nearer of the two figures before that is compared with, or is of the earlier year. */
function baseAmong(passage: Passage, near: readonly Figure[], change: Figure): Figure | null {
  const [last, first] = near.filter((one) => one.sentence === change.sentence);
  if (!last) return null;
  if (isBase(passage, last)) return last;
  if (!first || first.depth !== last.depth) return null;
  if (isBaseOf(passage, last, first)) return last;
  return isBaseOf(passage, first, last) ? first : null;
}

/** A stock at the beginning of a period; what follows adds to it or takes from it. */
const STOCK = /(?:年初|期初)(?!预算|计划|安排|目标)[^，。；\d]{0,10}$/;
const NOTHING: Subject = { now: null, base: null, others: [] };

/** What a change is a change of; nothing where it moves a stock, or a number without a unit may be its base. */
export function subjectOf(scene: Scene, passage: Passage, change: Figure): Subject {
  const fits = (one: Figure): boolean =>
    one.dimension === change.dimension && isPlain(one) && one !== change && !one.hedged;
  const near = before(passage, change.start).filter(fits);
  const here = before(passage, change.start).filter((one) => one.sentence === change.sentence);
  const flows = here.some((one) => STOCK.test(one.lead)) && !isCompared(clauseBefore(passage, change.start));
  if (flows || here.some(hasNoUnit)) return NOTHING;
  const base = baseAmong(passage, near, change);
  const item = ownItem(passage, change);
  const now = near.find((one) => one !== base && !isBase(passage, one) && speaksOf(one, item)) ?? null;
  // Another paragraph can excuse only a change whose figure does not stand in its own sentence.
  const far = now?.sentence === change.sentence ? [] : earlier(scene, passage).filter(fits);
  return {
    now: item !== "" && now === null ? null : now,
    base,
    others: [...near, ...far].filter((one) => one !== now && one !== base),
  };
}
