/** Keeps what was worked out of a text while the same texts keep coming. Knows nothing of what is worked out. */

/** Labels and short answers come again; a longer text is the unit's own and is not kept. */
const LONGEST_TEXT = 200;
/** A workbook has some hundreds of different texts; beyond this many all are forgotten, so that memory stays flat. */
const MOST_TEXTS = 2_000;

/** The same function, which keeps its answers to short texts, never more than a bounded number of them. */
export function rememberedText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = work(text);
    if (text.length > LONGEST_TEXT) return answer;
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
