/** The sentences in which totals and grades explain themselves. Holds words only. */

/** Names of rows that a sentence lists before it stops. */
const MOST_NAMES = 3;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return names.length > MOST_NAMES ? `${shown.join("、")}等${names.length}项` : shown.join("、");
}

export const TOTAL_WORDS = {
  rule: "总分为各项得分之和，保留两位小数",
  incomplete: "本表不完整（未见总分或合计行），总分无法推算",
  lacksRows: "各项分值合计少于总分分值，另有计分项目不在本表，总分无法推算",
  missing: (names: readonly string[]) => `${list(names)}未填得分且不能由规则得出，总分无法推算`,
  noScores: "本表没有得分，总分无法推算",
  excluded: (names: readonly string[]) => `不适用的${list(names)}不参加考核，其余得分折算为百分制`,
  capped: (rate: string, most: string) => `执行率${rate}，自评总分不得超过${most}分`,
} as const;

export const GRADE_WORDS = {
  fromForm: "等级按本表所列的分数段判定",
  fromPack: "本表未列分数段，等级按规则包判定",
  band: (grade: string, from: string, below: string | null) =>
    below === null ? `${grade}：${from}分及以上` : `${grade}：${from}分及以上、${below}分以下`,
  noTotal: "总分无法推算，等级不能判定",
  outside: (total: string) => `总分${total}分不在0至100分之间，等级不能判定`,
} as const;
