/** Finds the case in words that an answer in words means. Knows no points. */
import { squeeze } from "../../../language/text";
import type { WordCase } from "../model";

const NEGATION = /^(?:没有|没|未曾|未|不存在|不曾|无|不)/;
const EMPTY_TAIL = /(?:的|了|到位|完毕|的部门|的单位|部门|单位|情况|现象|事项|项目|支出)+$/;
const EMPTY_HEAD = /^(?:均已|已经|已|均|都|本单位|我单位|本部门|本年度|本年|年度|当年)+/;
/** Below this the likeness of a short answer is chance. */
const SHORTEST = 2;

function bare(words: string): string {
  const even = squeeze(words).replace(/[“”"。.;]/g, "");
  return even.replace(EMPTY_HEAD, "").replace(EMPTY_TAIL, "");
}

/** One polarity for every way of saying no: 没发现 is 未发现. */
function evenNegation(words: string): string {
  return words.replace(NEGATION, "未").replace(/^未(?:有|发现有)/, "未");
}

function atomsOf(words: string): readonly string[] {
  return words
    .split(/或者?|[、,;]|并且?|以及/)
    .map((atom) => evenNegation(bare(atom)))
    .filter((atom) => atom.length >= SHORTEST);
}

/** Whether one text stands in another without a 未 or 不 right before it that would turn its sense. */
function standsIn(part: string, whole: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  return !/[未不无没]/.test(whole[at - 1] ?? "");
}

function fits(answer: string, atom: string): boolean {
  const negated = answer.startsWith("未");
  if (negated !== atom.startsWith("未")) return false;
  return standsIn(answer, atom) || standsIn(atom, answer);
}

/** How well an answer fits a case: 2 word for word, 1 in part, 0 not at all. */
function fitness(answer: string, { words }: WordCase): number {
  if (evenNegation(bare(words)) === answer) return 2;
  const atoms = atomsOf(words);
  if (atoms.includes(answer)) return 2;
  return atoms.some((atom) => fits(answer, atom)) ? 1 : 0;
}

/** The one case that an answer in words means; null where none or several would do. */
export function matchCase(answer: string, cases: readonly WordCase[]): WordCase | null {
  const even = evenNegation(bare(answer));
  if (even.length < SHORTEST) return null;
  const fitted = cases.map((one) => ({ one, fit: fitness(even, one) }));
  const best = Math.max(0, ...fitted.map(({ fit }) => fit));
  const winners = fitted.filter(({ fit }) => fit === best);
  return best > 0 && winners.length === 1 ? (winners[0]?.one ?? null) : null;
}

const NO_PROBLEM =
  /^(?:无|没有?|未|不存在|0|零)(?:发现|出现|存在|发生|有)?(?:任何)?(?:[^,;。]{0,10}(?:问题|违规|违法|违纪|不符合?|缺失|缺项|现象|行为)(?:情况|行为|问题|现象)?)?$/;

/** Whether an answer says that nothing was found: 无, 未发现问题, 不存在违规行为. */
export function saysNoProblem(answer: string): boolean {
  return NO_PROBLEM.test(squeeze(answer).replace(/[。.]$/, ""));
}
