/** Changes: `N，比上年增加X，增长P%` (base N∓X), `N，比上年M减少X，下降P%` (base M), `减少X（P%）`. */
import type { Figure } from "../lexing/figure";
import { directionOf, isCompared, type Direction } from "../heads/roles";
import type { Passage } from "../text/passages";
import { minus, plus, type Equation, type Term } from "../verdict/equations";
import { decimal } from "../../language/numbers";
import { excusing, serious, type Claim, type ReadingOfClaim } from "./claim";
import { isBase } from "./bases";
import { before, clauseBefore, inSentence, isPlain, type Scene } from "./scene";
import { subjectOf, type Subject } from "./subjects";

const NO_SHIFT = decimal(0);
const rateOf = (rate: Figure, numerator: readonly Term[], denominator: readonly Term[]): Equation => ({
  kind: "quotient",
  rate,
  shift: NO_SHIFT,
  numerator,
  denominator,
});

/** The amount that a rate of change stands beside: before it, or after it where none stands before. */
function changeBeside(passage: Passage, rate: Figure, direction: Direction): Figure | null {
  const figures = inSentence(passage, rate);
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
  const figures = inSentence(passage, rate);
  const previous = figures[figures.indexOf(rate) - 1];
  const bracketed = passage.text.charAt(rate.start - 1) === "(" && previous?.end === rate.start - 1;
  return bracketed && previous ? directionOf(previous) : null;
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

/** The figure right before the one that changed, where no semicolon makes it another item of a list. */
function rivalsOf(passage: Passage, now: Figure | null): readonly Figure[] {
  const [previous] = now ? before(passage, now.start) : [];
  if (!now || !previous || previous.sentence !== now.sentence || !isPlain(previous)) return [];
  const parted = passage.text.slice(previous.end, now.start).includes("；");
  return previous.dimension === now.dimension && !parted ? [previous] : [];
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
  // Where another figure of the sentence may be the one that changed, only a reading says which.
  const rivals = subject.base ? [] : rivalsOf(passage, subject.now);
  const start = Math.min(anchor?.start ?? change.start, change.start);
  return [
    {
      kind: "change-rate",
      passage,
      start,
      end: Math.max(rate.end, change.end),
      readings,
      explicit: near && rivals.length === 0,
      derived: rate,
      confusions: subject.now ? [rateOf(rate, [plus(change)], [plus(subject.now)])] : [],
      soft: false,
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
      soft: false,
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
  // All of it is new: last year there was nothing.
  if (direction === "up" && before(passage, change.start)[0]?.value.eq(change.value)) return [];
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
      soft: false,
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
