/** Bodies of another place in a report whose title names its own. */
import { bodyPattern, endsInPlace, namedBodies, readBodyName } from "../../language/public-bodies";
import type { Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";

const TITLE =
  /^(.{4,40}?(?:局|委员会|委|办公室|办|厅|院|站|所|队|大队|支队|中心|政府|校|学校|医院|会|部))(?:20\d{2}年|部门|整体|单位)/;
/** Where bodies of other places belong: orders, transfers, comparisons. */
const SPOKEN_OF = /与|同|和|对口|学习|借鉴|参观|移交|划转|划入|原|邻|联合|协作|帮扶|支援|赴|到|向/;

/** The unit that the title of the report names. */
export function unitOf(scene: readonly Passage[]): string | null {
  for (const passage of scene.slice(0, 6)) {
    const text = passage.text.replace(/^关于/, "");
    const named = TITLE.exec(text)?.[1];
    if (named !== undefined) return named;
    if (/(?:局|委员会|办公室|厅|中心|政府|大队|支队)$/.test(text) && text.length <= 30) return text;
  }
  return null;
}

/** Hints on the same body of another county or town. */
export function foreignRemarks(scene: readonly Passage[]): readonly Remark[] {
  const unit = unitOf(scene);
  const { places, body } = readBodyName(unit ?? "");
  const pattern = bodyPattern(body);
  const place = [...places].reverse().find((one) => one.level === "county" || one.level === "town");
  if (pattern === null || !place || (place.level !== "county" && place.level !== "town")) return [];
  const { level } = place;
  return scene.flatMap((passage) =>
    namedBodies(passage.text, level, [pattern])
      .filter((named) => !endsInPlace(named.before, place) && !SPOKEN_OF.test(named.clause))
      .flatMap((named) => {
        const start = passage.text.indexOf(named.name);
        if (start < 0) return [];
        return [
          {
            check: "T-19",
            severity: "warning" as const,
            passage,
            start,
            end: start + named.name.length,
            expected: unit,
            message: `报告标题单位为“${unit ?? ""}”，此处写“${named.name}”，请核对是否套用了外单位文本。`,
          },
        ];
      }),
  );
}
