/** Makes real .docx packages from parts written by hand. Knows nothing of src/hosts. */
import { relationships, zipParts, type Parts } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES =
  `xmlns:w="${MAIN}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export interface WordSpec {
  /** Content of `<w:styles>`, `<w:numbering>`, `<w:footnotes>` and `<w:comments>`; absent = no such part. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Parts that replace or join the others. */
  readonly parts?: Parts;
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** The parts of a document with a body. */
export function wordParts(body: string, spec: WordSpec = {}): Parts {
  const kinds = ["styles", "numbering", "footnotes", "comments"] as const;
  const own = kinds.flatMap((kind) => (spec[kind] === undefined ? [] : [[kind, spec[kind]] as const]));
  const overrides = [["document", "document.main"], ...own.map(([kind]) => [kind, kind])].map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`,
  );
  return {
    "[Content_Types].xml":
      `<?xml version="1.0"?><Types xmlns="${TYPES}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships({ rId1: ["officeDocument", "word/document.xml"] }),
    "word/document.xml": root("document", `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(own.map(([kind, content]) => [`word/${kind}.xml`, root(kind, content)])),
    ...(own.length > 0
      ? {
          "word/_rels/document.xml.rels": relationships(
            Object.fromEntries(own.map(([kind], index) => [`rId${index + 1}`, [kind, `${kind}.xml`]])),
          ),
        }
      : {}),
    ...spec.parts,
  };
}

/** A document with a body. */
export const wordPackage = (body: string, spec: WordSpec = {}): Uint8Array => zipParts(wordParts(body, spec));

/** A run with a text; `properties` is the content of `<w:rPr>`. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` is the content of `<w:pPr>`. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph of one text, with the level of a list if one is given. */
export const line = (text: string, list?: readonly [number, number]): string =>
  paragraph(
    run(text),
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : "",
  );

/** A level of a list. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A cell; `properties` is the content of `<w:tcPr>`. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : line(content)}</w:tc>`;

/** A table of rows of cells. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
