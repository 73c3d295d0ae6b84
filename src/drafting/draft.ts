/** A draft of the report: the sections of an outline, every figure from the filing, the rest marked to be filled in. */
import type { FilingReport } from "../assessment";
import { annexesOf } from "./annexes";
import { paragraph, spansOf, type Block } from "./blocks";
import type { Outline, Section } from "./outline";
import { writeTopic, type TopicContent } from "./topics";

const COUNTING = [..."一二三四五六七八九十"];

/** 一 to 十九, more than a report has. */
const counted = (index: number): string =>
  index < COUNTING.length ? (COUNTING[index] ?? "") : `十${COUNTING[index - COUNTING.length] ?? ""}`;

function heading(level: 1 | 2 | 3, index: number, text: string): Block {
  const number =
    level === 1 ? `${counted(index)}、` : level === 2 ? `（${counted(index)}）` : `${index + 1}.`;
  return { kind: "heading", level, number, text };
}

/** What a topic gives below a heading of a level, which groups and lists take further headings from. */
function contentBlocks(content: TopicContent, level: 1 | 2, index: number, isAll: boolean): readonly Block[] {
  switch (content.kind) {
    case "blocks":
      return content.blocks;
    case "group":
      return [heading(level === 1 ? 2 : 3, index, content.title), ...content.blocks];
    case "list": {
      const { title, lines } = content;
      if (isAll) return lines.map((line, at) => paragraph(lines.length > 1 ? `${at + 1}.${line}` : line));
      const numbered = lines.map((line, at) => paragraph(lines.length > 1 ? `（${at + 1}）${line}` : line));
      return [heading(level === 1 ? 2 : 3, index, title), ...numbered];
    }
  }
}

/** The topics of a section, groups and lists counted through. */
function topicBlocks(section: Section, level: 1 | 2, filing: FilingReport): readonly Block[] {
  const contents = (section.topics ?? []).flatMap((topic) => writeTopic(topic, filing));
  let headings = 0;
  return contents.flatMap((content) => {
    const blocks = contentBlocks(content, level, headings, contents.length === 1);
    if (content.kind !== "blocks") headings += 1;
    return blocks;
  });
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

/** The annexes by name, as they are listed below the text. */
function annexLines(annexes: readonly Block[]): readonly Block[] {
  const titles = annexes.flatMap((block) => (block.kind === "annex" ? [block.title] : []));
  return titles.map((title, index) => {
    const number = titles.length > 1 ? `${index + 1}.` : "";
    return paragraph(`${index === 0 ? "附件：" : "　　　"}${number}${title}`);
  });
}

/** The draft of a filing's report by an outline. */
export function draftReport(filing: FilingReport, outline: Outline): readonly Block[] {
  const year = filing.year === null ? "" : `${filing.year}年度`;
  const unit = filing.unit === "" ? { toFill: "单位名称" } : filing.unit;
  const annexes = annexesOf(filing);
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
    ...annexLines(annexes),
    { kind: "closing", spans: spansOf([unit]) },
    { kind: "closing", spans: spansOf([{ toFill: "成文日期" }]) },
    ...annexes,
  ];
}
