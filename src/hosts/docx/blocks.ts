/** Reads what stands in a text, a cell, a note or a text box: paragraphs and tables. */
import type { BlockReader } from "./block-reader";
import type { Collector, Surroundings } from "./collector";
import type { ParagraphElement } from "./document";
import { eachElement, type Walk } from "./elements";
import { NO_PROPERTIES, readParagraphProperties } from "./paragraph-properties";
import { readRun, type OpenParagraph, type RunGuests } from "./runs";
import { readTable } from "./table-reading";

/** A paragraph whose end was deleted, waiting for the next one. */
interface Pending {
  readonly index: number;
  readonly open: OpenParagraph;
  readonly element: ParagraphElement;
}

/** Elements whose content is not shown: deleted or moved away, or settings of a container. */
const NOT_SHOWN = /^w:(?:del|moveFrom|sdtPr|sdtEndPr|sectPr|tblPr|tblGrid)$/;

/** Reads the blocks inside the element just opened, to its end. */
export function readBlocks(walk: Walk, collector: Collector, around: Surroundings): void {
  const blocks = blockReader(walk, collector, around);
  eachElement(walk, (name) => blocks.visit(name));
  blocks.end();
}

export function blockReader(walk: Walk, collector: Collector, around: Surroundings): BlockReader {
  let pending: Pending | null = null;
  const finish = (): void => {
    if (pending) collector.end(pending.index, pending.open, NO_PROPERTIES, pending.element, around);
    pending = null;
  };
  return {
    visit(name) {
      if (name === "w:p") pending = readParagraph(walk, collector, around, pending);
      else if (name === "w:tbl") {
        finish();
        readTable(walk, collector, around, blockReader);
      } else if (NOT_SHOWN.test(name)) walk.scanner.skip();
    },
    end: finish,
  };
}

/** Reads `w:p`, just opened, to its end; gives it back where it goes on in the next one. */
function readParagraph(
  walk: Walk,
  collector: Collector,
  around: Surroundings,
  before: Pending | null,
): Pending | null {
  const { scanner, part } = walk;
  const { start, selfClosing } = scanner;
  const index = before?.index ?? collector.begin();
  const open = before?.open ?? { text: "", pieces: [] };
  const guests = guestsOf(walk, collector, { ...around, host: around.host ?? index });
  let properties = NO_PROPERTIES;
  let contentStart = scanner.end;
  eachElement(walk, (name) => {
    if (name === "w:pPr") {
      properties = readParagraphProperties(walk);
      contentStart = scanner.end;
    } else if (name === "w:r" || name === "m:oMathPara" || name === "m:oMath") readRun(walk, open, guests);
    else if (NOT_SHOWN.test(name)) scanner.skip();
  });
  const content = selfClosing ? null : { start: contentStart, end: scanner.start };
  const element = { part, start, end: scanner.end, content };
  if (properties.goesOn) return { index, open, element };
  collector.end(index, open, properties, element, around);
  return null;
}

function guestsOf(
  walk: Walk,
  collector: Collector,
  around: Surroundings & { readonly host: number },
): RunGuests {
  return {
    textBox: () => readBlocks(walk, collector, { place: { kind: "text-box" }, host: around.host }),
    note: (kind, id) => {
      collector.notes.push({ kind, id, host: around.host });
    },
  };
}
