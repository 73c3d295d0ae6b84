/** What a paragraph says of itself: style, list, outline level, and whether its end was deleted. */
import { eachElement, valueOf, type Walk } from "./elements";
import { readNumbering, type NumberingChoice } from "./styles";

export interface ParagraphProperties {
  readonly style: string | null;
  readonly numbering: NumberingChoice | null;
  /** 0 for the first level; null where the style decides. */
  readonly outline: number | null;
  /** Whether its end is a tracked deletion, so that it goes on in the next paragraph. */
  readonly goesOn: boolean;
}

export const NO_PROPERTIES: ParagraphProperties = {
  style: null,
  numbering: null,
  outline: null,
  goesOn: false,
};

/** Former properties of tracked changes say nothing of the present. */
const FORMER = /^w:(?:pPrChange|rPrChange|sectPr|sectPrChange)$/;

/** Reads `w:pPr`, just opened, to its end. */
export function readParagraphProperties(walk: Walk): ParagraphProperties {
  const { scanner, names } = walk;
  let properties = NO_PROPERTIES;
  eachElement(walk, (name) => {
    if (FORMER.test(name)) scanner.skip();
    else if (name === "w:pStyle") properties = { ...properties, style: valueOf(walk) ?? null };
    else if (name === "w:outlineLvl") properties = { ...properties, outline: Number(valueOf(walk) ?? 9) };
    else if (name === "w:numPr") properties = { ...properties, numbering: readNumbering(scanner, names) };
    else if (name === "w:del" || name === "w:moveFrom") properties = { ...properties, goesOn: true };
  });
  return properties;
}
