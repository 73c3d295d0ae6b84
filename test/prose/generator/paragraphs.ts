/** The rest of a report around a claim: headings, dates, document numbers and figures that are none of its business. */
import type { Scene } from "./claim";

function heading({ random, words }: Scene): string {
  return random.pick([
    `（${random.pick([..."一二三四五"])}）${words.item()}使用情况`,
    `${random.whole(1, 9)}.资金情况。`,
    `${random.pick([..."一二三四"])}、预算执行情况`,
    "部门预算及执行情况",
  ]);
}

function filler({ random, words }: Scene): string {
  const [year, month, day] = [random.whole(2019, 2024), random.whole(1, 12), random.whole(1, 28)];
  return random.pick([
    `根据《${words.body()}关于开展${year}年度绩效自评工作的通知》（财绩〔${year}〕${random.whole(2, 120)}号）要求，本单位组织了自评。`,
    `${month}月${day}日，${words.body()}召开会议${random.whole(2, 20)}次，印发宣传资料${random.whole(100, 5000)}份。`,
    `${words.place()}路段全长${random.whole(2, 30)}.${random.whole(1, 9)}公里，设计使用年限${random.whole(10, 50)}年。`,
    `群众满意度为${random.whole(85, 99)}%，未收到投诉。`,
    `截至${year}年${month}月底，${words.item()}按期完工，制度执行到位。`,
    "单位严格执行财务管理制度，按规定公开预决算信息。",
  ]);
}

/** Text before and after a claim; the claim stands in a paragraph of its own or between sentences. */
export function surroundings(scene: Scene): { readonly before: string; readonly after: string } {
  const { random } = scene;
  const before = [heading(scene), "\n", ...Array.from({ length: random.whole(0, 2) }, () => filler(scene))];
  const after = Array.from({ length: random.whole(0, 2) }, () => filler(scene));
  const cut = random.often(50) ? "\n" : "";
  return { before: before.join("") + cut, after: (random.often(50) ? "\n" : "") + after.join("") };
}
