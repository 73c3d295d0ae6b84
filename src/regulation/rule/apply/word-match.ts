/** Finds the case in words that an answer in words means. Knows no points. */
import { squeeze } from "../../../language/text";
import { gradeEnding, liesInReach, rankOf } from "../grammar/grade-words";
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
    .split(/或者?|、|并且?|以及/)
    .map((atom) => evenNegation(bare(atom)))
    .filter((atom) => atom.length >= SHORTEST && !/[,;]/.test(atom));
}

/** Whether one text stands in another without a 未 or 不 right before it that would turn its sense. */
function standsIn(part: string, whole: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  return !/[未不无没]/.test(whole[at - 1] ?? "");
}

/** Words that make less of what follows them, or leave it open. */
const QUALIFIED = /(?:部分?|基本|大部|正在?|尚|将|拟|计划|初步|逐步|局部|暂|待|推进|准备)$/;

/** Whether a case stands in a longer answer that does not make less of it: 基本完成 is not 完成. */
function holds(answer: string, atom: string): boolean {
  return standsIn(atom, answer) && !QUALIFIED.test(answer.slice(0, answer.indexOf(atom)));
}

function fits(answer: string, atom: string): boolean {
  const negated = answer.startsWith("未");
  if (negated !== atom.startsWith("未")) return false;
  return standsIn(answer, atom) || holds(answer, atom);
}

/** Whether the case says of the answer's words that they hold only in part: 落实 does not mean 部分落实. */
function onlyInPart(answer: string, { words }: WordCase): boolean {
  return atomsOf(words).some((atom) => {
    const at = atom.indexOf(answer);
    return at > 0 && QUALIFIED.test(atom.slice(0, at));
  });
}

/** How well an answer fits a case: 2 word for word, 1 in part, 0 not at all. */
function fitness(answer: string, { words }: WordCase): number {
  if (evenNegation(bare(words)) === answer) return 2;
  const atoms = atomsOf(words);
  if (atoms.includes(answer)) return 2;
  return atoms.some((atom) => fits(answer, atom)) ? 1 : 0;
}

/** The one case that a grade means: its own word, or a reach that holds it. */
function gradeCase(rank: number, grade: string, cases: readonly WordCase[]): WordCase | null {
  const own = cases.filter(({ words }) => gradeEnding(bare(words))?.grade === grade);
  const alike = cases.filter(({ words }) => rankOf(gradeEnding(bare(words))?.grade ?? "") === rank);
  const reaching = cases.filter(({ words }) => liesInReach(rank, bare(words)) === true);
  const found = [...(own.length > 0 ? own : alike), ...reaching];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one case that an answer in words means; null where none or several would do. */
export function matchCase(answer: string, cases: readonly WordCase[]): WordCase | null {
  const even = evenNegation(bare(answer));
  const rank = rankOf(bare(answer));
  if (rank !== null) return gradeCase(rank, bare(answer), cases);
  if (even.length < SHORTEST) return null;
  const fitted = cases.map((one) => ({ one, fit: fitness(even, one) }));
  const best = Math.max(0, ...fitted.map(({ fit }) => fit));
  const winners = fitted.filter(({ fit }) => fit === best);
  const [winner, another] = winners;
  if (best === 0 || !winner || another) return null;
  return best === 1 && onlyInPart(even, winner.one) ? null : winner.one;
}

const NO_PROBLEM =
  /^(?:无|没有?|未|不存在|0|零)(?:发现|出现|存在|发生|有)?(?:任何)?(?:[^,;。]{0,10}(?:问题|违规|违法|违纪|不符合?|缺失|缺项|现象|行为)(?:情况|行为|问题|现象)?)?$/;

/** Whether an answer says that nothing was found: 无, 未发现问题, 不存在违规行为. */
export function saysNoProblem(answer: string): boolean {
  return NO_PROBLEM.test(squeeze(answer).replace(/[。.]$/, ""));
}
