/** Checks over several filings: those of one workbook become findings of it, those between files a list of their own. */
import type { CheckId } from "../../regulation/checks/ids";
import type {
  CheckAcross,
  FilingAmong,
  FoundAcross,
  LongText,
} from "../../regulation/checks/between-filings";
import { CHECKS_ACROSS } from "../../regulation/checks";
import { longTextsOf } from "../../regulation/checks/between/long-texts";
import type { Severity } from "../../regulation/outcome";
import type { ReadingQuestion } from "../../forms/reading-map";
import { basisOf } from "../../regulation/sources";
import { refToText, type CellRef } from "../../workbook/address";
import type { Workbook } from "../../workbook/grid";
import { cellsOf, formOf } from "./cells";
import { inOrder } from "./order";
import type { FilingReport, Finding } from "../report";

/** What is kept of a filing once its file is done: plain data, a few kilobytes. */
export interface KeptFiling {
  readonly unit: string;
  readonly texts: readonly (LongText & { readonly cells: readonly CellRef[] })[];
}

/** What is kept of a file. */
export interface KeptFile {
  readonly file: string;
  readonly filings: readonly KeptFiling[];
}

/** A filing that a finding between files speaks of. */
interface PlaceAcross {
  readonly file: string;
  readonly unit: string;
  readonly cells: readonly CellRef[];
}

/** A finding that speaks of several files. */
export interface FindingAcross {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly message: string;
  readonly basis: string;
  readonly reported: string;
  readonly places: readonly PlaceAcross[];
}

interface Outcome {
  readonly check: CheckAcross;
  readonly found: FoundAcross;
}

function outcomesOf(among: readonly FilingAmong[]): readonly Outcome[] {
  if (among.length < 2) return [];
  return CHECKS_ACROSS.flatMap((check) => check.find(among).map((found) => ({ check, found })));
}

const textsOf = ({ forms }: FilingReport): readonly LongText[] =>
  longTextsOf(forms.map(({ facts }) => facts));

/** All that the checks between files need of a filing. */
export function keptOf(filing: FilingReport): KeptFiling {
  const texts = textsOf(filing).map((text) => ({ ...text, cells: cellsOf(filing.forms, [text.fact]) }));
  return { unit: filing.unit, texts };
}

/** A finding across the filings of one workbook, under the first filing it speaks of. */
function findingOf(filings: readonly FilingReport[], { check, found }: Outcome, index: number): Finding {
  const [first = { filing: 0, facts: [] }] = found.places;
  const cells = found.places.flatMap(({ filing, facts }) => cellsOf(filings[filing]?.forms ?? [], facts));
  const form = formOf(filings[first.filing]?.forms ?? [], first.facts);
  const [cell] = cells;
  return {
    key: `${check.id}@${cell ? refToText(cell) : `filing${first.filing + 1}`}#${index + 1}`,
    id: check.id,
    severity: check.severity,
    filing: first.filing,
    form: form?.key ?? null,
    facts: first.facts,
    cells,
    reported: found.reported,
    expected: null,
    message: found.message,
    basis: basisOf(check.source, check.title),
    fixes: [],
    causedBy: null,
  };
}

/** A filing of a workbook with its own findings. */
export interface AssessedFiling {
  readonly report: FilingReport;
  readonly findings: readonly Finding[];
  readonly questions: readonly ReadingQuestion[];
}

/** The findings of a workbook in order: each filing's own, with what the checks over several filings find among them. */
export function gatherFindings(assessed: readonly AssessedFiling[], workbook: Workbook): readonly Finding[] {
  const filings = assessed.map(({ report }) => report);
  const among =
    filings.length < 2 ? [] : filings.map((filing) => ({ name: filing.unit, texts: textsOf(filing) }));
  const across = outcomesOf(among).map((outcome, index) => findingOf(filings, outcome, index));
  return assessed.flatMap(({ findings }, index) => {
    const own = across.filter((finding) => finding.filing === index);
    return own.length === 0 ? findings : inOrder([...findings, ...own], workbook);
  });
}

/**
 * What the checks over several filings find between files. What lies within one file is among the findings of its own
 * report and left out here.
 */
export function compareFilings(files: readonly KeptFile[]): readonly FindingAcross[] {
  const among = files.flatMap(({ file, filings }) => filings.map((filing) => ({ file, ...filing })));
  return outcomesOf(among.map(({ file, unit, texts }) => ({ name: unit || file, texts })))
    .map(({ check, found }) => ({
      id: check.id,
      severity: check.severity,
      message: found.message,
      basis: basisOf(check.source, check.title),
      reported: found.reported,
      places: found.places.map(({ filing, facts }) => ({
        file: among[filing]?.file ?? "",
        unit: among[filing]?.unit ?? "",
        cells: (among[filing]?.texts ?? [])
          .filter(({ fact }) => facts.includes(fact))
          .flatMap(({ cells }) => cells),
      })),
    }))
    .filter(({ places }) => new Set(places.map(({ file }) => file)).size > 1);
}
