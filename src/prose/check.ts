/** The straight path: paragraphs → passages → claims → verdicts → findings. */
import { holdText, type HeldText, type Holder } from "./against";
import { foreignRemarks } from "./outline/foreign-names";
import { placeholderRemarks } from "./outline/placeholders";
import { sectionRemarks } from "./outline/sections";
import { balanceClaims } from "./relations/balances";
import { changeClaims } from "./relations/changes";
import type { Claim } from "./relations/claim";
import { copyRemarks } from "./relations/copies";
import { countRemarks } from "./relations/counts";
import { differenceClaims } from "./relations/differences";
import { executionClaims } from "./relations/execution";
import { partsClaims } from "./relations/parts";
import { productClaims } from "./relations/products";
import type { Scene } from "./relations/scene";
import { scoreClaims } from "./relations/scores";
import { signedClaims } from "./relations/signed";
import { shareClaims } from "./relations/shares";
import { totalClaims } from "./relations/totals";
import { unchangedRemarks } from "./relations/unchanged";
import type { Block } from "./text/lines";
import { readPassages, type Passage } from "./text/passages";
import type { ProseFinding } from "./verdict/finding";
import type { Remark } from "./verdict/remark";
import { judge } from "./verdict/judge";
import { placeRemark, tellVerdict, type Source } from "./verdict/tell";

const NOTHING_HELD: HeldText = { remarks: [], known: [] };

function claimsOf(scene: Scene, passage: Passage): readonly Claim[] {
  if (passage.tabular || passage.figures.length === 0) return [];
  return [
    ...partsClaims(scene, passage),
    ...signedClaims(passage),
    ...totalClaims(passage),
    ...shareClaims(scene, passage),
    ...changeClaims(scene, passage),
    ...executionClaims(passage),
    ...differenceClaims(passage),
    ...productClaims(passage),
    ...balanceClaims(passage),
  ];
}

function remarksOf(scene: Scene): readonly Remark[] {
  const alone = scene.flatMap((passage) => [
    ...(passage.tabular ? [] : [...countRemarks(scene, passage), ...unchangedRemarks(passage)]),
    ...placeholderRemarks(passage),
  ]);
  return [...alone, ...copyRemarks(scene), ...sectionRemarks(scene), ...foreignRemarks(scene)];
}

/** A slip that is printed twice is told once. */
function once(findings: readonly ProseFinding[]): readonly ProseFinding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    // The same words with the same correction are one slip, wherever a copy of them ends.
    const place = one.expected === null ? one.sentence : one.words;
    const key = JSON.stringify([one.check, place.replace(/\s/g, ""), one.reported, one.expected]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Checks the paragraphs of a text.
 * @param holder what a workbook holds of the same matters; absent = the text stands alone.
 */
export function checkBlocks(
  source: Source,
  blocks: readonly Block[],
  holder: Holder | null = null,
): readonly ProseFinding[] {
  const scene = readPassages(blocks);
  const held = holder ? holdText(scene, holder) : NOTHING_HELD;
  const claims = [...scene.flatMap((passage) => claimsOf(scene, passage)), ...scoreClaims(scene)];
  const findings = [
    ...held.remarks.map((remark) => placeRemark(source, remark)),
    ...judge(claims, held.known).map((verdict) => tellVerdict(source, scene, verdict)),
    ...remarksOf(scene).map((remark) => placeRemark(source, remark)),
  ];
  return once([...findings].sort((one, other) => one.start - other.start));
}
