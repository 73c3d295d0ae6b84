/**
 * Formulas of computed cells, in functions that Excel, WPS and LibreOffice evaluate alike. Knows no form.
 * What is not filled yet gives `""`, never a zero that nobody wrote.
 */
import { showNumber } from "../language/numbers";
import type { GradeBand } from "../regulation/packs/pack";

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Clears the noise that binary sums leave far behind the last decimal that anybody types. */
const NOISE_FREE = 6;

/** The sum of what is filled among cells or ranges; nothing when none is. */
export function sumOf(...references: readonly string[]): string {
  const list = references.join(",");
  return `IF(COUNT(${list})=0,"",ROUND(SUM(${list}),${NOISE_FREE}))`;
}

/** A rate as a fraction with the 4 decimals that its percent shows; nothing over nothing has no rate. */
export function rateOf(numerator: string, denominator: string): string {
  return `IF(COUNT(${numerator},${denominator})<2,"",IF(${denominator}=0,"",ROUND(${numerator}/${denominator},4)))`;
}

/**
 * Points × spent ÷ budget, at most the points, 2 decimals.
 * Source: 得分 of the funding block on 自评表 and project forms.
 */
export function executionScore(spent: string, budget: string, points: string): string {
  const score = `ROUND(MAX(0,MIN(${points},${points}*${spent}/${budget})),2)`;
  return `IF(COUNT(${spent},${budget})<2,"",IF(${budget}<=0,"",${score}))`;
}

/** The sum of points; nothing while `wanted` counts more rows than are scored. */
export function totalOf(scores: readonly string[], wanted: string, scored: string): string {
  const list = scores.join(",");
  return `IF(OR(${wanted}=0,${scored}<${wanted}),"",ROUND(SUM(${list}),2))`;
}

const reaches = (total: string, { from, fromIncluded }: GradeBand): string =>
  `${total}${fromIncluded ? ">=" : ">"}${showNumber(from)}`;

/** The grade of a total by the bands, best first; nothing without a total or outside 0 to 100. */
export function gradeOf(total: string, bands: readonly GradeBand[]): string {
  const word = bands.reduceRight(
    (below, band) => `IF(${reaches(total, band)},${quoted(band.grade)},${below})`,
    '""',
  );
  return `IF(NOT(ISNUMBER(${total})),"",IF(OR(${total}<0,${total}>100),"",${word}))`;
}

/** `90分≤得分≤100分` of a band. */
function rangeOf(band: GradeBand, above: GradeBand | undefined): string {
  const foot = showNumber(band.from);
  const low = `${foot}分${band.fromIncluded ? "≤" : "＜"}`;
  if (!above) return `${low}得分≤100分`;
  const high = `得分${above.fromIncluded ? "＜" : "≤"}${showNumber(above.from)}分`;
  return band.from.eq(0) ? high : `${low}${high}`;
}

const labelled = (bands: readonly GradeBand[]): readonly string[] =>
  bands.map((band, index) => `${band.grade} ${rangeOf(band, bands[index - 1])}`);

const BETWEEN = "；　";

/** The tick line of a scorecard with every box open: `□优秀 90分≤得分≤100分；　□良好 …`. */
export function openTickLine(bands: readonly GradeBand[]): string {
  return labelled(bands)
    .map((label) => `□${label}`)
    .join(BETWEEN);
}

/** The tick line with the box of the total's grade ticked. */
export function tickLineOf(total: string, bands: readonly GradeBand[]): string {
  const boxes = bands.map((band, index) => {
    const above = bands[index - 1];
    const below = above ? `NOT(${reaches(total, above)})` : `${total}<=100`;
    return `IF(AND(ISNUMBER(${total}),${reaches(total, band)},${below}),"☑","□")`;
  });
  return labelled(bands)
    .map((label, index) => {
      const end = index < bands.length - 1 ? BETWEEN : "";
      return `${boxes[index] ?? ""}&${quoted(`${label}${end}`)}`;
    })
    .join("&");
}
