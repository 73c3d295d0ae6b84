/** What is left between two figures: `M，N，结余X`. */
import type { Figure } from "../lexing/figure";
import { directionOf, isLeftOver, roleOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { minus, plus, type Equation } from "../verdict/equations";
import { excusing, serious, type Claim } from "./claim";
import { before, isPlain } from "./scene";

const STRONG = /结余|结转|剩余|盈余|节余|未支出?|未使用|未支付|尚余|余额|差额|差值/;
const OVERRUN = /超支/;
const STOCK = /年末|期末|年底|年终|年初|期初|上年|累计|滚存/;

const difference = (total: Figure, larger: Figure, smaller: Figure): Equation => ({
  kind: "sum",
  total,
  terms: [plus(larger), minus(smaller)],
});

/** What is left at the year's end of a budget and its outturn, with no word of an earlier year. */
function isYearsRest(passage: Passage, left: Figure, here: readonly Figure[]): boolean {
  const [last, first] = here;
  if (!last || !first || here.length !== 2 || !/^(?:年末|年底|年终)结余$/.test(left.lead)) return false;
  const words = passage.text.slice(passage.sentences[left.sentence]?.start ?? 0, left.start);
  return (
    roleOf(first.lead) === "planned" && roleOf(last.lead) === "actual" && !/上年|年初|结转|累计/.test(words)
  );
}

function claimOf(passage: Passage, left: Figure): readonly Claim[] {
  const figures = before(passage, left.start).filter(
    (one) => one.dimension === left.dimension && isPlain(one) && !one.hedged,
  );
  const here = figures.filter((one) => one.sentence === left.sentence && one.depth === left.depth);
  const [last, first] = here;
  // What is left at the end of a year comes from its beginning too.
  if (!last || !first) return [];
  const stock = STOCK.test(left.lead);
  if (stock && !isYearsRest(passage, left, here)) return [];
  const [larger, smaller] = OVERRUN.test(left.lead) ? [last, first] : [first, last];
  const pairs = figures.flatMap((one) =>
    figures.filter((other) => other !== one).map((other) => excusing(difference(left, one, other))),
  );
  const all = here.length > 2 ? [excusing(remainder(left, here))] : [];
  const told = !stock && here.length === 2 && STRONG.test(left.lead) && larger.value.gte(smaller.value);
  return [
    {
      kind: "difference",
      passage,
      start: first.start,
      end: left.end,
      readings: [serious(difference(left, larger, smaller)), ...pairs, ...all],
      explicit: told && roleOf(smaller.lead) !== "earlier",
      derived: left,
      confusions: [],
      soft: false,
      needsSlip: !told,
    },
  ];
}

/** The first figure less all that follow. */
function remainder(left: Figure, figures: readonly Figure[]): Equation {
  const [first, ...others] = [...figures].reverse();
  return { kind: "sum", total: left, terms: [...(first ? [plus(first)] : []), ...others.map(minus)] };
}

/** Claims of differences of a passage. */
export function differenceClaims(passage: Passage): readonly Claim[] {
  return passage.figures
    .filter(
      (one) =>
        isLeftOver(one) &&
        directionOf(one) === null &&
        !one.hedged &&
        one.kind !== "rate" &&
        one.kind !== "bare",
    )
    .flatMap((left) => claimOf(passage, left));
}
