/** Scores: a group named after two others is worth both of them; a score is not above its points. */
import type { Figure } from "../lexing/figure";
import { plus } from "../verdict/equations";
import { serious, type Claim } from "./claim";
import { clauseBefore, type Scene } from "./scene";

interface Entry {
  readonly label: string;
  readonly points: Figure | null;
  readonly score: Figure | null;
}

const POINTS = /(?:总分|分值|分数|满分|权重)[^，。；\d]{0,6}$/;
const SCORE = /(?:得分|自评分|评分|实得|得)[^，。；\d]{0,6}$/;
const NOISE =
  /^[\d.、()一二三四五六七八九十⒈-⒛⑴-⒇①-⑳]+|指标|部门|情况|总分.*$|分值.*$|得分.*$|分数.*$|为$|部分/g;

/** Points and scores in their order; a score without a name of its own belongs to the points before it. */
function entriesOf(scene: Scene): readonly Entry[] {
  return scene.flatMap((passage) => {
    const scores = passage.figures.filter((one) => one.kind === "score" && !one.hedged);
    return scores.flatMap((figure, index): readonly Entry[] => {
      const clause = clauseBefore(passage, figure.start);
      const label = clause.replace(NOISE, "");
      if (POINTS.test(clause)) {
        const next = scores[index + 1];
        const own =
          next && SCORE.test(next.lead) && clauseBefore(passage, next.start).replace(NOISE, "").length < 3;
        return label === "" ? [] : [{ label, points: figure, score: own && next ? next : null }];
      }
      return [];
    });
  });
}

function claimFor(scene: Scene, total: Figure, parts: readonly Figure[]): readonly Claim[] {
  const passage = scene[total.passage];
  if (!passage) return [];
  return [
    {
      kind: "score-group",
      passage,
      start: total.start,
      end: total.end,
      readings: [serious({ kind: "sum", total, terms: parts.map(plus) })],
      explicit: false,
      derived: total,
      confusions: [],
      soft: false,
      needsSlip: false,
    },
  ];
}

/** The entries that a name such as 产出及效益 joins, where their points add up to its own. */
function groupOf(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  const names = entry.label.split(/[及和与、]/).filter((name) => name !== "");
  if (names.length < 2) return [];
  const members = names.flatMap((name) => {
    const found = entries.filter((one) => one !== entry && one.label === name);
    return found.slice(0, 1);
  });
  return members.length === names.length ? members : [];
}

/** Claims of groups of scores in a text. */
export function scoreClaims(scene: Scene): readonly Claim[] {
  const entries = entriesOf(scene);
  return entries.flatMap((entry) => {
    const members = groupOf(entry, entries);
    const points = members.flatMap((one) => (one.points ? [one.points] : []));
    const scores = members.flatMap((one) => (one.score ? [one.score] : []));
    const worth = points.reduce((all, one) => all + Number(one.value), 0);
    if (members.length === 0 || !entry.score || !entry.points || scores.length < members.length) return [];
    return entry.points.value.eq(worth) ? claimFor(scene, entry.score, scores) : [];
  });
}

/** Scores of groups that the text names: `产出指标总分为50分，得分48分`. */
export const groupScores = (scene: Scene): readonly { readonly label: string; readonly score: Figure }[] =>
  entriesOf(scene).flatMap(({ label, score }) => (score ? [{ label, score }] : []));
