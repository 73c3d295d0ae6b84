/** What the notes under a form say of how every indicator is scored: tiers in shares, lower-is-better. Knows no row. */
import { toNumber } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";
import type { FormFacts } from "../facts";
import type { Pack } from "../packs/pack";
import { memoize } from "../memoize";
import type { SourceId } from "../sources";
import type { Award } from "../rule/model";
import { evenText } from "../rule/grammar/source-text";
import { readTiers } from "../rule/grammar/tier-words";

/** Shares of the weight where the two upper tiers end, and whose words they are. */
export interface Tiers {
  readonly reached: number;
  readonly partly: number;
  readonly source: SourceId;
  /** The note that prints them, or null where they are the pack's. */
  readonly printed: string | null;
}

const INVERSE =
  /(?:反向|负向|逆向|成本)(?:定量)?指标[^。;]{0,24}?(?:A\/B|(?:年度)?(?:指标|目标)值(?:\(A\))?\/(?:全年)?实际)/;

/** The tiers that score the qualitative indicators of a form: those of its notes, else the pack's. */
export function tiersOf(form: FormFacts, pack: Pack): Tiers {
  const { reached, partly, source } = pack.tiers;
  return printedTiers(form) ?? { reached, partly, source, printed: null };
}

const printedTiers = memoize((form: FormFacts): Tiers | null => {
  for (const { text } of form.notes) {
    const read = readTiers(evenText(text).even);
    const [reached, partly] = (read?.cases ?? []).map((one) => lowShare(one.award));
    if (read?.cases.length === 3 && reached !== undefined && partly !== undefined && reached > partly) {
      return { reached, partly, source: "form-note", printed: oneLine(text) };
    }
  }
  return null;
});

function lowShare(award: Award): number | undefined {
  return award.kind === "between" && award.low.kind === "share" ? toNumber(award.low.share) : undefined;
}

/** The note that says a result beyond its limit scores limit over result, or null where no note says so. */
export const printedInverse = memoize((form: FormFacts): string | null => {
  const note = form.notes.find(({ text }) => INVERSE.test(squeeze(text).replace(/÷/g, "/")));
  return note ? oneLine(note.text) : null;
});
