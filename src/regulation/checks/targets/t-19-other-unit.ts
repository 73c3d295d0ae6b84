/** T-19: the texts speak of the unit itself; nothing was left over from another unit's text or from a template. */
import { oneLine } from "../../../language/text";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FilingFacts, FormFacts } from "../../facts";
import { writtenTexts } from "../written-texts";
import { foreignNames, ownNames, type ForeignName } from "./foreign-names";
import { leftOverWords } from "./left-over-words";

const MOST_QUOTED = 3;

/** One finding for all words of a kind on a form. */
function finding(found: readonly ForeignName[], say: (quoted: string) => string): readonly Found[] {
  const words = [...new Set(found.map(({ name }) => name))];
  const quoted = words.slice(0, MOST_QUOTED).map((word) => `“${word}”`);
  const more = words.length > MOST_QUOTED ? `等${words.length}处` : "";
  const facts = [...new Set(found.map(({ fact }) => fact))];
  return words.length === 0
    ? []
    : [{ facts, reported: words.join("、"), message: say(`${quoted.join("、")}${more}`) }];
}

function onForm(form: FormFacts, filing: FilingFacts): readonly Found[] {
  const told = new Set(form.issues.filter(({ check }) => check === "S-14").flatMap(({ at }) => at));
  const texts = writtenTexts(form).filter(({ fact }) => !told.has(fact));
  const own = ownNames(filing);
  const blanks = texts.flatMap(({ fact, text }) => leftOverWords(text, own).map((name) => ({ fact, name })));
  const unit = oneLine(filing.unit) || oneLine(own[0] ?? "");
  return [
    ...finding(
      foreignNames(filing, texts),
      (words) => `文中出现${words}，与填报单位“${unit}”不符，疑似套用其他单位的材料，请核实。`,
    ),
    ...finding(blanks, (words) => `文中残留${words}，疑似套用模板后未改，请补正。`),
  ];
}

/** Bodies of another county or township in the unit's own texts, and words that stand for a name to be filled in. */
export const SPEAKS_OF_ITSELF = filingCheck({
  id: "T-19",
  severity: "warning",
  title: "文字表述与本单位相符",
  source: "review",
  rank: ["repeated", 2],
  find: ({ filing }) => filing.forms.flatMap((form) => onForm(form, filing)),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", texts: { "goal.actual": "××局按月通报，完成规划12项。" } }]],
  valid: [[{ id: "self-evaluation", texts: { "goal.actual": "本局按月通报，完成规划12项。" } }]],
};
