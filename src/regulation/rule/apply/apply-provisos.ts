/** What a number cannot tell: whether a case in words beside it (弄虚作假的不得分) has come about. Knows no text of a form. */
import { larger, smaller, type Decimal } from "../../../language/numbers";
import { asScore, FULL, mostOf, sameAmount, worth } from "../amounts";
import type { Applied, Ground } from "./applied";
import { rankOf } from "../grammar/grade-words";
import type { Award, Rule, WordCase } from "../model";

/** Cases of something that is not there, which a number beside them rules out. */
const ABSENT = /^(?:没有|无|不存在|不涉及|未发[生现]|未出现|未开展|未安排|未实施)/;
/** The good state that deductions begin from. */
const GOOD = /符合|按[时期]|如期|及时|合规|合法|完成|达标|正常|健全|^(?:未|不)/;

function isFull(award: Award): boolean {
  return award.kind === "exact" && sameAmount(award.amount, FULL);
}

function startsFull({ body }: Rule, award: Award): boolean {
  if (body.kind !== "count" && body.kind !== "steps" && body.kind !== "bands") return false;
  if (body.kind === "bands") return isFull(award);
  return isFull(award) || (award.kind === "exact" && sameAmount(award.amount, body.start));
}

function mayComeAbout(rule: Rule, { words, award }: WordCase): boolean {
  if (ABSENT.test(words) || rankOf(words) !== null) return false;
  return !(GOOD.test(words) && startsFull(rule, award));
}

function leastOf(award: Award, weight: Decimal): Decimal {
  if (award.kind === "exact") return worth(award.amount, weight);
  return award.kind === "between" ? worth(award.low, weight) : weight.minus(worth(award.high, weight));
}

/** The points that a number gives, or the interval between them and those of the cases that may have come about. */
export function withProvisos(applied: Applied, rule: Rule, ground: Ground): Applied {
  const { points, clause } = applied;
  const open = rule.cases.filter((one) => mayComeAbout(rule, one));
  const [first] = open;
  if (!points || !first) return applied;
  const ends = open.flatMap(({ award }) => [
    asScore(leastOf(award, ground.points), ground.points),
    asScore(mostOf(award, ground.points), ground.points),
  ]);
  const low = ends.reduce((least, end) => smaller(least, end), points);
  const high = ends.reduce((most, end) => larger(most, end), points);
  if (low.eq(high)) return applied;
  return {
    ...applied,
    points: null,
    interval: { low, high },
    clause: `${clause}；须另看是否“${first.words}”`,
  };
}
