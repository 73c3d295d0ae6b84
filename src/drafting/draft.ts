/** A draft of the report: the sections of an outline, every figure from the filing, the rest marked to be filled in. */
import type { FilingReport } from "../assessment";
import { annexesOf } from "./annexes";
import { paragraph, spansOf, type Block } from "./blocks";
import type { Outline, Section } from "./outline";
import { writeTopic } from "./topics";

const COUNTING = [..."一二三四五六七八九十"];

/** 一 to 十九, more than a report has. */
const counted = (index: number): string =>
  index < COUNTING.length ? (COUNTING[index] ?? "") : `十${COUNTING[index - COUNTING.length] ?? ""}`;

function heading(level: 1 | 2 | 3, index: number, text: string): Block {
  const number =
    level === 1 ? `${counted(index)}、` : level === 2 ? `（${counted(index)}）` : `${index + 1}.`;
  return { kind: "heading", level, number, text };
}

/** The topics of a section; groups of a topic get headings of the next level. */
function topicBlocks(section: Section, level: 1 | 2, filing: FilingReport): readonly Block[] {
  let groups = 0;
  return (section.topics ?? []).flatMap((topic) =>
    writeTopic(topic, filing).flatMap((content) => {
      if (content.kind === "blocks") return content.blocks;
      groups += 1;
      return [heading(level === 1 ? 2 : 3, groups - 1, content.title), ...content.blocks];
    }),
  );
}

function sectionBlocks(section: Section, index: number, filing: FilingReport): readonly Block[] {
  return [
    heading(1, index, section.title),
    ...topicBlocks(section, 1, filing),
    ...(section.sections ?? []).flatMap((inner, at) => [
      heading(2, at, inner.title),
      ...topicBlocks(inner, 2, filing),
    ]),
  ];
}

/** The draft of a filing's report by an outline. */
export function draftReport(filing: FilingReport, outline: Outline): readonly Block[] {
  const year = filing.year === null ? "" : `${filing.year}年度`;
  const unit = filing.unit === "" ? { toFill: "单位名称" } : filing.unit;
  return [
    {
      kind: "title",
      lines: [typeof unit === "string" ? unit : "【待补充：单位名称】", `${year}${outline.title}`],
    },
    paragraph(
      "根据",
      { toFill: "开展自评工作的通知及文号" },
      `要求，我单位对${year}部门整体支出绩效情况进行了自评。现将有关情况报告如下。`,
    ),
    ...outline.sections.flatMap((section, index) => sectionBlocks(section, index, filing)),
    { kind: "closing", spans: spansOf([unit]) },
    { kind: "closing", spans: spansOf([{ toFill: "成文日期" }]) },
    ...annexesOf(filing),
  ];
}
