/** Changes: `N，比上年增加X，增长P%` (base N∓X), `N，比上年M减少X，下降P%` (base M), `减少X（P%）`. */
import type { Figure } from "../lexing/figure";
import { directionOf, isCompared, itemOf, roleOf, type Direction } from "../heads/roles";
import type { Passage } from "../text/passages";
import { minus, plus, type Equation, type Term } from "../verdict/equations";
import { decimal } from "../../language/numbers";
import { excusing, serious, type Claim, type ReadingOfClaim } from "./claim";
import { before, clauseBefore, earlier, inSentence, isPlain, type Scene } from "./scene";

const NO_SHIFT = decimal(0);
const COMPARISON =
  /(?:(?:经|与|和|同)?(?:比较|[比较])?(?:上年度?|去年|上一年度?|前年|\d{4}年度?|上年同期|同期|年初|预算|决算|计划|目标|安排)+(?:数|额|支出|收入)*(?:相比|比较|对比|相较)?|同比|环比|相比|有所|增长|增加|减少|下降|降低|上升|提高|增|减|降|了|为|数|额|幅度?|比率|率|达|约|共|总体|整体|同比例|比|较|经|与|和|而|则|也|又|均|都|因此|因而|所以|故|人民币|金额)/g;

const rateOf = (rate: Figure, numerator: readonly Term[], denominator: readonly Term[]): Equation => ({
  kind: "quotient",
  rate,
  shift: NO_SHIFT,
  numerator,
  denominator,
});

/** The amount that a rate of change stands beside: before it, or after it where none stands before. */
function changeBeside(passage: Passage, rate: Figure, direction: Direction): Figure | null {
  const figures = inSentence(passage, rate.sentence);
  const at = figures.indexOf(rate);
  const previous = figures[at - 1];
  if (previous && previous.kind !== "rate" && directionOf(previous) === direction && !previous.hedged)
    return previous;
  const next = figures[at + 1];
  const after = figures[at + 2];
  const free = next && next.kind !== "rate" && directionOf(next) === direction && !next.hedged;
  return free && after?.kind !== "rate" && isCompared(clauseBefore(passage, rate.start)) ? next : null;
}

/** The direction of a rate: by its own words, or in brackets behind a change. */
function rateDirection(passage: Passage, rate: Figure): Direction | null {
  const own = directionOf(rate);
  if (own !== null) return own;
  const figures = inSentence(passage, rate.sentence);
  const previous = figures[figures.indexOf(rate) - 1];
  const bracketed = passage.text.charAt(rate.start - 1) === "(" && previous?.end === rate.start - 1;
  return bracketed && previous ? directionOf(previous) : null;
}

/** The item that a clause of change names for itself; empty where it speaks of the figure before. */
export function ownItem(passage: Passage, change: Figure): string {
  const words = clauseBefore(passage, change.start).replace(/[\d.,]+(?:万|亿)?元?/g, "");
  return itemOf(words.replace(COMPARISON, ""));
}

/** Printed bases: the figure that the words of comparison stand before. */
function isBase(passage: Passage, figure: Figure): boolean {
  const words = clauseBefore(passage, figure.start);
  return (isCompared(words) && directionOf(figure) === null) || roleOf(figure.lead) === "earlier";
}

/** Words that add nothing to the name of an item. */
const GENERAL =
  /^(?:支出|经费|费用?|总额|收入|数额?|资金|预算|决算|部门|单位|我局|本部门|本单位|规模|总体|合计)*$/;

interface Subject {
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

function subjectOf(scene: Scene, passage: Passage, change: Figure): Subject {
  const fits = (one: Figure): boolean =>
    one.dimension === change.dimension && isPlain(one) && one !== change && !one.hedged;
  const near = before(passage, change.start).filter(fits);
  const all = [...near, ...earlier(scene, passage).filter(fits)];
  const last = near[0];
  const base = last && last.sentence === change.sentence && isBase(passage, last) ? last : null;
  const item = ownItem(passage, change);
  const now = near.find((one) => one !== base && !isBase(passage, one) && speaksOf(one, item)) ?? null;
  return {
    now: item !== "" && now === null ? null : now,
    base,
    others: all.filter((one) => one !== now && one !== base),
  };
}

/** Every way the base can be meant. */
function rateReadings(
  rate: Figure,
  change: Figure,
  subject: Subject,
  direction: Direction,
): readonly ReadingOfClaim[] {
  const derived = (now: Figure): Equation =>
    rateOf(rate, [plus(change)], [plus(now), direction === "up" ? minus(change) : plus(change)]);
  const { now, base, others } = subject;
  const first = base ? rateOf(rate, [plus(change)], [plus(base)]) : now ? derived(now) : null;
  if (!first) return [];
  const both = base && now ? [excusing(derived(now))] : [];
  return [
    serious(first),
    ...both,
    ...others.flatMap((one) => [excusing(derived(one)), excusing(rateOf(rate, [plus(change)], [plus(one)]))]),
  ];
}

function rateClaim(scene: Scene, passage: Passage, rate: Figure): readonly Claim[] {
  const direction = rateDirection(passage, rate);
  if (direction === null || rate.hedged) return [];
  const change = changeBeside(passage, rate, direction);
  if (!change) return directClaim(passage, rate, direction);
  const subject = subjectOf(scene, passage, change);
  const readings = rateReadings(rate, change, subject, direction);
  if (readings.length === 0) return [];
  const anchor = subject.base ?? subject.now;
  const near = anchor?.sentence === change.sentence;
  const start = Math.min(anchor?.start ?? change.start, change.start);
  return [
    {
      kind: "change-rate",
      passage,
      start,
      end: Math.max(rate.end, change.end),
      readings,
      explicit: near,
      derived: rate,
      confusions: subject.now ? [rateOf(rate, [plus(change)], [plus(subject.now)])] : [],
      needsSlip: false,
    },
  ];
}

/** `N，比上年M增长P%`: both years printed, no amount of change. */
function directClaim(passage: Passage, rate: Figure, direction: Direction): readonly Claim[] {
  const [base] = before(passage, rate.start);
  if (!base || base.sentence !== rate.sentence || !isPlain(base) || base.hedged || !isBase(passage, base))
    return [];
  if (clauseBefore(passage, rate.start).length > rate.start - base.start + 12) return [];
  const now = before(passage, base.start).find(
    (one) => one.dimension === base.dimension && isPlain(one) && !isBase(passage, one),
  );
  if (!now || now.sentence !== rate.sentence || now.hedged) return [];
  const numerator = direction === "up" ? [plus(now), minus(base)] : [plus(base), minus(now)];
  return [
    {
      kind: "change-rate",
      passage,
      start: now.start,
      end: rate.end,
      readings: [serious(rateOf(rate, numerator, [plus(base)]))],
      explicit: true,
      derived: rate,
      confusions: [],
      needsSlip: false,
    },
  ];
}

/** `N，比上年M减少X`: the change is the difference. */
function changeClaim(scene: Scene, passage: Passage, change: Figure): readonly Claim[] {
  const direction = directionOf(change);
  if (direction === null || change.kind === "rate" || change.hedged) return [];
  const { now, base, others } = subjectOf(scene, passage, change);
  if (!now || !base || now.sentence !== change.sentence) return [];
  const difference = (one: Figure, other: Figure): Equation => ({
    kind: "sum",
    total: change,
    terms: direction === "up" ? [plus(one), minus(other)] : [plus(other), minus(one)],
  });
  return [
    {
      kind: "change",
      passage,
      start: now.start,
      end: change.end,
      readings: [
        serious(difference(now, base)),
        ...others.flatMap((one) => [excusing(difference(one, base)), excusing(difference(now, one))]),
      ],
      explicit: true,
      derived: change,
      confusions: [],
      needsSlip: false,
    },
  ];
}

/** Claims of change of a passage. */
export function changeClaims(scene: Scene, passage: Passage): readonly Claim[] {
  return passage.figures.flatMap((figure) =>
    figure.kind === "rate" ? rateClaim(scene, passage, figure) : changeClaim(scene, passage, figure),
  );
}
