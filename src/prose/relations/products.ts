/** Products and quotients that are written out: `k户，每户n元，共计T`, `A÷B×100%=P%`; and stocks that move. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import { minus, plus, type Equation, type Term } from "../verdict/equations";
import { decimal } from "../../language/numbers";
import { excusing, serious, type Claim } from "./claim";
import { before, inSentence } from "./scene";

const TOTAL = /(?:共计|合计|总计|共需|共|计|小计|需|合|=)[^，。；\d]{0,8}$/;

const product = (total: Figure, factors: readonly Figure[]): Equation => ({
  kind: "product",
  total,
  factors,
});

const quotient = (rate: Figure, top: Figure, bottom: Figure): Equation => ({
  kind: "quotient",
  rate,
  shift: decimal(0),
  numerator: [plus(top)],
  denominator: [plus(bottom)],
});

function productClaim(passage: Passage, total: Figure): readonly Claim[] {
  const figures = before(passage, total.start).filter((one) => one.sentence === total.sentence);
  const norms = figures.filter((one) => one.norm && !one.hedged);
  const counts = figures.filter((one) => (one.kind === "count" || one.kind === "measure") && !one.hedged);
  const [norm] = norms;
  const [count, ...others] = counts;
  if (!norm || !count || norms.length > 1) return [];
  const pairs = others.flatMap((one) => [product(total, [norm, one]), product(total, [norm, count, one])]);
  return [
    {
      kind: "product",
      passage,
      start: Math.min(norm.start, count.start),
      end: total.end,
      readings: [serious(product(total, [norm, count])), ...pairs.map(excusing)],
      explicit: counts.length === 1,
      derived: total,
      confusions: [],
      soft: false,
      needsSlip: true,
    },
  ];
}

/** `22.14/149.66×100%=14.79%`. */
function formulaClaim(passage: Passage, rate: Figure): readonly Claim[] {
  if (passage.text.charAt(rate.start - 1) !== "=") return [];
  const figures = before(passage, rate.start).filter(
    (one) => rate.start - one.end < 40 && one.kind !== "rate",
  );
  const [bottom, top] = figures;
  if (!bottom || !top || !/^[÷/]$/.test(passage.text.slice(top.end, bottom.start))) return [];
  if (!/^(?:\)?×100%?)?=$/.test(passage.text.slice(bottom.end, rate.start))) return [];
  // A longer expression before the division is not read.
  if (/[+\-×÷/)\d]$/.test(passage.text.slice(0, top.start))) return [];
  return [
    {
      kind: "execution",
      passage,
      start: top.start,
      end: rate.end,
      readings: [serious(quotient(rate, top, bottom))],
      explicit: true,
      derived: rate,
      confusions: [],
      soft: false,
      needsSlip: false,
    },
  ];
}

const OPENING = /(?:年初|期初|上年)(?:结转|结余|余额|存量|数|有|实有)?[^，。；\d]{0,10}$/;
const CLOSING = /(?:年末|期末|年底)(?:结转|结余|余额|存量|数|有|实有)?[^，。；\d]{0,10}$/;
const IN = /新增|增加|收入|收到|转入|调入|购置|增/;
const OUT = /减少|支出|转出|调出|核销|处置|报废|减/;

/** `年初A，新增b，减少c，年末E`. */
function movementClaim(passage: Passage, closing: Figure): readonly Claim[] {
  const figures = inSentence(passage, closing).filter(
    (one) => one.dimension === closing.dimension && one.end <= closing.start && !one.norm,
  );
  const opening = figures.find((one) => OPENING.test(one.lead));
  if (!opening) return [];
  const terms = figures
    .filter((one) => one.start > opening.start)
    .flatMap((one): readonly Term[] => {
      if (OUT.test(one.lead)) return [minus(one)];
      return IN.test(one.lead) ? [plus(one)] : [];
    });
  const both = terms.some(({ sign }) => sign > 0) && terms.some(({ sign }) => sign < 0);
  if (terms.length < 2 || terms.some(({ figure }) => figure.hedged)) return [];
  return [
    {
      kind: "movement",
      passage,
      start: opening.start,
      end: closing.end,
      readings: [serious({ kind: "sum", total: closing, terms: [plus(opening), ...terms] })],
      explicit: false,
      derived: closing,
      confusions: [],
      soft: false,
      needsSlip: !both,
    },
  ];
}

/** Claims of products, formulas and stocks of a passage. */
export function productClaims(passage: Passage): readonly Claim[] {
  return passage.figures.flatMap((figure) => {
    if (figure.hedged) return [];
    if (figure.kind === "rate") return formulaClaim(passage, figure);
    if (figure.norm) return [];
    const products = figure.kind === "amount" && TOTAL.test(figure.lead) ? productClaim(passage, figure) : [];
    return [...products, ...(CLOSING.test(figure.lead) ? movementClaim(passage, figure) : [])];
  });
}
