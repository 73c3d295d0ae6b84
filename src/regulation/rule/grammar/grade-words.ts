/** Words of grading and their order: 优秀 before 良好 before 合格. Knows no points. */

/** From the best to the worst; words of one line mean the same. */
const GRADES: readonly (readonly [RegExp, number])[] = [
  [/^(?:很好|非常好|非常满意|十分满意)$/, 9],
  [/^(?:优秀|优|好|满意)$/, 8],
  [/^(?:良好|良|较好|比较满意|较满意)$/, 7],
  [/^(?:中等|中)$/, 6],
  [/^(?:一般|基本满意)$/, 5],
  [/^(?:合格|及格|基本合格)$/, 4],
  [/^(?:较差|不太满意)$/, 3],
  [/^(?:差|很差|不合格|不及格|不满意)$/, 2],
];
const WORD =
  "(?:(?:很|非常|十分|比较|较|基本|不太|不)?(?:好|满意|差|合格|及格)|优秀|良好|中等|一般|优|良|中)";
/** A grade at the end of some words; 率 and 程度 before it end a name, so that 满意 is cut where 很满意 is meant. */
const ENDING = new RegExp(`^(.*?)(${WORD})$`);
const REACH = new RegExp(
  `(${WORD})(?:等次|等级|档次|标准|档)?(\\(不?含\\)|及|或|含)?(?:等次|等级|档次)?(以上|以下)(\\(不?含[^()]*\\))?$`,
);

/** The place of a grade on its scale, greater for the better; null for any other word. */
export function rankOf(word: string): number | null {
  return GRADES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** A grade at the end of some words and what stands before it: 利用率较好 is 利用率 and 较好. */
export function gradeEnding(words: string): { readonly before: string; readonly grade: string } | null {
  const match = ENDING.exec(words);
  if (!match) return null;
  const [, before = "", grade = ""] = match;
  return rankOf(grade) === null ? null : { before, grade };
}

/** Whether a grade lies in 良好及以上, 合格以下 …; null where the words are no such range. 以下 alone leaves its own grade out. */
export function liesInReach(rank: number, words: string): boolean | null {
  const match = REACH.exec(words);
  if (!match) return null;
  const [, grade = "", mark = "", side, after = ""] = match;
  const edge = rankOf(grade);
  if (edge === null) return null;
  const excluded = /不含/.test(mark + after);
  const included = side === "以上" ? !excluded : !excluded && (mark !== "" || after !== "");
  if (rank === edge) return included;
  return side === "以上" ? rank > edge : rank < edge;
}
