/** Conditions in their bare words. Knows no rule. */

const LEADING =
  /^(?:(?:如果|若|如|当(?!年|期|地|月)|凡|对于?|其中(?![一任某])|并且|且|但|则|或|在(?![职岗编册建校用])|即|注|评分标准|评分细则|计分标准|扣分标准|得分标准|标准)?[:、,]?)*(?=.)/;
const TRAILING = /(?:[,、:]|的|者|为|是|在|则|情况下|情形)+$/;
/** A 时 that closes a condition; that of 及时, 按时, 小时 … is part of the word before. */
const CLOSING_TIME = /(?:^|[^及按准临定即同小])时$/;

function withoutTail(words: string): string {
  const shorter = words.replace(TRAILING, "");
  return CLOSING_TIME.test(shorter) ? withoutTail(shorter.slice(0, -1)) : shorter;
}

/** The condition in its bare words: `若…的` without the 若 and the 的. */
export function bareWords(words: string): string {
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const rest = withoutTail(words.slice(lead === words.length ? 0 : lead));
  return rest.replace(/^\((.*)\)$/, "$1").replace(/^[)\]]+|[([]+$/g, "");
}
