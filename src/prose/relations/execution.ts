/** Execution, payment and completion: what was done over what was to be done; and what went beyond it. */
import type { Figure } from "../lexing/figure";
import { carriedRole, type Role } from "../heads/roles";
import type { Passage } from "../text/passages";
import { plus, type Equation } from "../verdict/equations";
import { decimal, HUNDRED, type Decimal } from "../../language/numbers";
import { excusing, serious, type Claim, type ReadingOfClaim } from "./claim";
import { before, clauseBefore, isPlain } from "./scene";
import { EXCESS, EXECUTION, KNOWN_RATES, MAYBE_EXCESS, NAMED_RATE, OF_PLAN } from "./words";

const NO_SHIFT = decimal(0);

const over = (rate: Figure, top: Figure, bottom: Figure, shift: Decimal): Equation => ({
  kind: "quotient",
  rate,
  shift,
  numerator: [plus(top)],
  denominator: [plus(bottom)],
});

interface Pair {
  readonly top: Figure;
  readonly bottom: Figure;
  /** Whether words tell which is which. */
  readonly told: boolean;
}

const samePlace = (one: Figure, other: Figure): boolean => one.dimension === other.dimension && one !== other;

/** Figures, the nearest first, with what their words or those of the figure before make of them. */
const roleIn = (figures: readonly Figure[], figure: Figure): Role =>
  carriedRole(figure, figures[figures.indexOf(figure) + 1]);

/** Plan and outcome by their words; else the later over the earlier where there are just two. */
function pairByRole(figures: readonly Figure[]): Pair | null {
  const top = figures.find((one) => roleIn(figures, one) === "actual");
  const bottom = top && figures.find((one) => samePlace(one, top) && roleIn(figures, one) === "planned");
  if (top && bottom) return { top, bottom, told: true };
  const [last] = figures;
  const peers = last ? figures.filter((one) => one.dimension === last.dimension) : [];
  const other = peers[1];
  return last && other && peers.length === 2 ? { top: last, bottom: other, told: false } : null;
}

function pairByNames(figures: readonly Figure[], top: RegExp, bottom: RegExp): Pair | null {
  const first = figures.find((one) => top.test(one.lead));
  const second =
    first && figures.find((one) => samePlace(one, first) && bottom.test(one.lead) && !top.test(one.lead));
  return first && second ? { top: first, bottom: second, told: true } : null;
}

/** `立案64件，结案60件，结案率93.75%`. */
function pairOfName(figures: readonly Figure[], name: string): Pair | null {
  const top = figures.find((one) => one.lead.includes(name));
  const peers = top ? figures.filter((one) => samePlace(one, top)) : [];
  const [bottom] = peers;
  return top && bottom && peers.length === 1 ? { top, bottom, told: false } : null;
}

interface Wording {
  readonly pair: Pair | null;
  readonly shift: Decimal;
  readonly kind: "execution" | "excess";
  /** 超额完成P% is also said of what was done as a whole. */
  readonly eitherWay: boolean;
}

/** `完成预算M的P%`: the plan stands inside the words. */
function pairInside(figures: readonly Figure[], lead: string): Pair | null {
  const [bottom] = figures;
  if (!bottom || !/^的(?:比例为|比例)?$/.test(lead) || !OF_PLAN.test(bottom.lead)) return null;
  const top = figures.find((one) => samePlace(one, bottom));
  return top ? { top, bottom, told: true } : null;
}

function wordingOf(figures: readonly Figure[], words: string, lead: string): Wording | null {
  const plain = { shift: NO_SHIFT, kind: "execution", eitherWay: false } as const;
  const inside = pairInside(figures, lead);
  if (inside) return { ...plain, pair: inside };
  if (EXCESS.test(words)) {
    return { pair: pairByRole(figures), shift: HUNDRED, kind: "excess", eitherWay: MAYBE_EXCESS.test(words) };
  }
  const known = KNOWN_RATES.find((row) => row.rate.test(words));
  if (known) return { ...plain, pair: pairByNames(figures, known.top, known.bottom) };
  if (EXECUTION.test(words)) return { ...plain, pair: pairByRole(figures) };
  const [, name] = NAMED_RATE.exec(words) ?? [];
  if (name !== undefined) return { ...plain, pair: pairOfName(figures, name) };
  return /(?:预算|计划|任务|目标|指标)[^，。；\d]{0,6}的$/.test(words) ||
    /^完成[^，。；\d]{0,8}(?:预算|计划|任务|目标)$/.test(words)
    ? { ...plain, pair: pairByRole(figures) }
    : null;
}

/** Figures of the sentence before a rate; where it has too few, of the two sentences before as well. */
function figuresFor(
  passage: Passage,
  rate: Figure,
): { readonly figures: readonly Figure[]; readonly near: boolean } {
  const all = before(passage, rate.start).filter(
    (one) => isPlain(one) && one.kind !== "score" && !one.hedged,
  );
  const here = all.filter((one) => one.sentence === rate.sentence);
  const paired = here.some((one) => here.some((other) => samePlace(one, other)));
  if (paired) return { figures: here, near: true };
  return { figures: all.filter((one) => one.sentence >= rate.sentence - 2), near: false };
}

function readingsOf(
  rate: Figure,
  wording: Wording,
  pair: Pair,
  figures: readonly Figure[],
): readonly ReadingOfClaim[] {
  const first = serious(over(rate, pair.top, pair.bottom, wording.shift));
  const pairs = figures.flatMap((top) =>
    figures
      .filter((bottom) => samePlace(top, bottom) && (top !== pair.top || bottom !== pair.bottom))
      .map((bottom) => excusing(over(rate, top, bottom, wording.shift))),
  );
  const whole = wording.eitherWay ? [excusing(over(rate, pair.top, pair.bottom, NO_SHIFT))] : [];
  return [first, ...pairs, ...whole];
}

function claimOf(passage: Passage, rate: Figure): readonly Claim[] {
  if (rate.hedged) return [];
  const { figures, near } = figuresFor(passage, rate);
  const wording = wordingOf(figures, clauseBefore(passage, rate.start), rate.lead);
  if (!wording?.pair) return [];
  const { pair } = wording;
  const peers = figures.filter((one) => one.dimension === pair.top.dimension);
  const dimensions = new Set(
    figures.filter((one) => figures.some((other) => samePlace(one, other))).map((one) => one.dimension),
  );
  return [
    {
      kind: wording.kind,
      passage,
      start: Math.min(pair.top.start, pair.bottom.start),
      end: rate.end,
      readings: readingsOf(rate, wording, pair, figures),
      explicit: near && pair.told && peers.length === 2 && dimensions.size === 1,
      derived: rate,
      confusions: wording.kind === "excess" ? [over(rate, pair.top, pair.bottom, NO_SHIFT)] : [],
      soft: false,
      needsSlip: !near || !pair.told,
    },
  ];
}

/** Claims of execution of a passage. */
export function executionClaims(passage: Passage): readonly Claim[] {
  return passage.figures.filter((one) => one.kind === "rate").flatMap((rate) => claimOf(passage, rate));
}
