/** Blocks of a draft as paragraphs and tables of the docx library. */
import {
  AlignmentType,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Block, Span, TableCell as Cell } from "../../../drafting";
import { FONTS, INDENT, LINES, SIZES, TEXT_WIDTH } from "./look";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

const font = (eastAsia: string) => ({ eastAsia, ascii: FONTS.latin, hAnsi: FONTS.latin, cs: FONTS.latin });

function run({ text, toFill }: Span, eastAsia: string, size: number): TextRun {
  return new TextRun({
    text,
    font: font(eastAsia),
    size,
    color: "000000",
    ...(toFill ? { highlight: "yellow" } : {}),
  });
}

const words = (text: string): Span => ({ text, toFill: false });
const fixed = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

function title({ lines }: BlockOf<"title">): readonly Paragraph[] {
  return lines.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...fixed(LINES.title), after: index === lines.length - 1 ? LINES.text : 0 },
        children: [run({ text, toFill: text.startsWith("【") }, FONTS.title, SIZES.title)],
      }),
  );
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];
const HEADING_FONTS = [FONTS.heading1, FONTS.heading2, FONTS.text, FONTS.text];

function heading({ level, number, text }: BlockOf<"heading">): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4,
    spacing: { ...fixed(LINES.text), before: 0, after: 0 },
    indent: { firstLine: INDENT },
    keepNext: true,
    children: [run(words(`${number}${text}`), HEADING_FONTS[level - 1] ?? FONTS.text, SIZES.text)],
  });
}

function text(spans: readonly Span[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: fixed(LINES.text),
    indent: { firstLine: INDENT },
    children: spans.map((span) => run(span, FONTS.text, SIZES.text)),
  });
}

function closing(spans: readonly Span[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { ...fixed(LINES.text), before: LINES.text / 2 },
    indent: { right: INDENT },
    children: spans.map((span) => run(span, FONTS.text, SIZES.text)),
  });
}

function annex({ label, title: name }: BlockOf<"annex">): readonly Paragraph[] {
  return [
    new Paragraph({
      pageBreakBefore: true,
      spacing: fixed(LINES.text),
      children: [run(words(label), FONTS.heading1, SIZES.text)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...fixed(LINES.title), after: LINES.text / 4 },
      children: [run(words(name), FONTS.title, SIZES.title - 8)],
    }),
  ];
}

function cell({ text: own, rowSpan = 1, columnSpan = 1, align = "left" }: Cell): TableCell {
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [run(words(own), FONTS.text, SIZES.table)],
      }),
    ],
  });
}

function table({ widths, headRows, rows }: BlockOf<"table">): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / whole)),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: index < headRows, cantSplit: true, children: cells.map(cell) }),
    ),
  });
}

/** What stands for a block in the file. */
export function childrenOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return title(block);
    case "heading":
      return [heading(block)];
    case "paragraph":
      return [text(block.spans)];
    case "closing":
      return [closing(block.spans)];
    case "annex":
      return annex(block);
    case "table":
      return [table(block)];
  }
}
