/** Makes a Word file of a draft. The same blocks give the same bytes, whenever and wherever it is made. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Block } from "../../../drafting";
import { encodeAttribute } from "../../xlsx/xml/text";
import { OpcPackage } from "../../xlsx/package/package";
import { pack } from "../../xlsx/zip/unpack";
import { writeArchive } from "../../xlsx/zip/write-archive";
import { FALLBACKS, FONTS, PAGE, SIZES } from "./look";
import { childrenOf } from "./paragraphs";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** The zero of zip's calendar, as in all files that we make. */
const DATE = "1980-01-01T00:00:00Z";

function pageNumber(): Footer {
  const run = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    font: FONTS.number,
    size: SIZES.number,
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** The fonts with what stands in for them. */
function fontTable(): string {
  const fonts = Object.entries(FALLBACKS).map(
    ([name, fallback]) =>
      `<w:font w:name="${encodeAttribute(name)}"><w:altName w:val="${encodeAttribute(fallback)}"/>` +
      '<w:charset w:val="86"/></w:font>',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${MAIN}">${fonts.join("")}</w:fonts>`;
}

/** Parts that would tell the time or the library, as they are in every file of ours. */
function settled(name: string, xml: string): string {
  if (name === "word/fontTable.xml") return fontTable();
  if (name === "docProps/core.xml") return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, DATE);
  return xml;
}

/**
 * The bytes of a .docx file with the blocks: A4 with the margins, fonts, sizes and line spacing of official documents,
 * and page numbers; what a person has to fill in is highlighted.
 */
export async function createDocx(blocks: readonly Block[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: { default: { document: { run: { font: FONTS.text, size: SIZES.text } } } },
    sections: [
      {
        properties: { page: { size: PAGE.size, margin: PAGE.margin } },
        footers: { default: pageNumber() },
        children: blocks.flatMap((block) => childrenOf(block)),
      },
    ],
  });
  const parts = new OpcPackage(new Uint8Array(await Packer.toArrayBuffer(document)), title);
  const encoder = new TextEncoder();
  const names = parts.names().filter((name) => !name.endsWith("/"));
  return writeArchive(names.map((name) => pack(name, encoder.encode(settled(name, parts.text(name))))));
}
