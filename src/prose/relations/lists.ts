/** Lists below a lead sentence: numbered lines and paragraphs, one item a line. */
import type { Figure } from "../lexing/figure";
import { roleOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import type { Marker } from "./markers";
import { between, isPlain, type Scene } from "./scene";

const LONGEST_LIST = 60;

/** The kind of an enumerator: items of one list are numbered alike. */
function styleOf(text: string): string | null {
  if (/^\(\d/.test(text)) return "(1)";
  if (/^\([一二三四五六七八九十]/.test(text)) return "(一)";
  if (/^\d{1,2}[.、)](?!\d)/.test(text)) return "1.";
  const [sign = ""] = /^[①-⑳⑴-⒇⒈-⒛]/.exec(text) ?? [];
  if (sign !== "") return sign < "⑴" ? "①" : sign < "⒈" ? "⑴" : "⒈";
  return /^[-•·●■◆▪○]/.test(text) ? "-" : null;
}

/** The items of the list that stands below a passage. */
export function itemsBelow(scene: Scene, passage: Passage): readonly Passage[] {
  const first = scene[passage.index + 1];
  const style = first ? styleOf(first.text) : null;
  if (style === null) return [];
  const items: Passage[] = [];
  for (let index = passage.index + 1; index < scene.length && items.length < LONGEST_LIST; index += 1) {
    const item = scene[index];
    if (!item || styleOf(item.text) !== style) break;
    items.push(item);
  }
  return items;
}

/** The first figure of each line below a marker that ends its paragraph; none where one line has no figure. */
export function linesBelow(scene: Scene, marker: Marker, dimension?: string): readonly Figure[] {
  const { passage } = marker;
  if (marker.end < passage.text.replace(/[:。]$/, "").length) return [];
  const items = itemsBelow(scene, passage);
  const firsts = items.map((item) =>
    item.figures.find(
      (figure) =>
        isPlain(figure) &&
        roleOf(figure.lead) !== "earlier" &&
        figure.depth === 0 &&
        (dimension === undefined || figure.dimension === dimension),
    ),
  );
  return firsts.every((figure) => figure !== undefined) ? firsts.flatMap((one) => (one ? [one] : [])) : [];
}

/** How far the printed shares of a complete list may be from 100 per cent. */
const ALL_SHARES = 1;

/** Whether each part has a share printed behind it, and all shares make the whole: nothing was left out. */
export function sharesAll(passage: Passage, parts: readonly Figure[]): boolean {
  const shares = parts.flatMap((part) => {
    const [next] = part.passage === passage.index ? between(passage, part.end, passage.text.length) : [];
    return next?.kind === "rate" && next.lead.includes("占") && !next.hedged ? [next.value] : [];
  });
  const all = shares.reduce((sum, one) => sum + Number(one), 0);
  return parts.length > 1 && shares.length === parts.length && Math.abs(all - 100) <= ALL_SHARES;
}
