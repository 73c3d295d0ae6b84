/** Findings as a list that fits a screen: errors whole, warnings of one kind gathered, hints counted. */
import { questionsOf, reasonOf, type Finding, type Report } from "../assessment";
import { groupedBy } from "../language/grouped";
import { quoteSheet, refToText, toA1, type CellRef } from "../workbook/address";
import { CLI_WORDS } from "../words/cli";
import { SEVERITY_SHAPES } from "../words/severity";
import { REASON_WORDS } from "../words/verdict";
import { wrap } from "./wrap";
import type { PrintLine } from "./print-line";

/** From so many findings of one check on, their cells are told together. */
const GATHERED_FROM = 3;
const INDENT = 4;

interface Listing {
  readonly report: Report;
  /** Findings by the key of what causes them. */
  readonly consequences: ReadonlyMap<string, readonly Finding[]>;
  /** Whether everything is told one by one, hints included. */
  readonly all: boolean;
  readonly placeOf: PlaceOf;
  readonly say: PrintLine;
}

/** Where a cell stands for readers of the file; null where its address tells. */
export type PlaceOf = ((cell: CellRef) => string) | null;

/** Prints the findings of one filing. */
export function printFindings(
  report: Report,
  filing: number,
  { all, placeOf }: Pick<Listing, "all" | "placeOf">,
  say: PrintLine,
): void {
  const findings = report.findings.filter((finding) => finding.filing === filing);
  const consequences = groupedBy(findings, ({ causedBy }) => causedBy ?? "");
  const listing = { report, consequences, all, placeOf, say };
  if (findings.length === 0 && questionsOf(report, filing).length === 0) return say(CLI_WORDS.noFindings);
  const isExplained = ({ key, severity }: Finding): boolean =>
    severity !== "error" && report.acknowledged.byFinding.has(key);
  const roots = findings.filter((finding) => finding.causedBy === null);
  printSeverity("error", roots, listing);
  const warnings = roots.filter((finding) => finding.severity === "warning");
  printSeverity(
    "warning",
    warnings.filter((finding) => !isExplained(finding)),
    listing,
  );
  printExplained(warnings.filter(isExplained), listing);
  printInfos(
    roots.filter((finding) => finding.severity === "info"),
    listing,
  );
}

function printSeverity(severity: "error" | "warning", roots: readonly Finding[], listing: Listing): void {
  const own = roots.filter((finding) => finding.severity === severity);
  if (own.length === 0) return;
  listing.say(CLI_WORDS.findingsOf[severity](own.length));
  const byCheck = groupedBy(own, ({ id }) => id);
  const told = new Set<string>();
  for (const finding of own) {
    const alike = byCheck.get(finding.id) ?? [];
    const isGathered = !listing.all && severity === "warning" && alike.length >= GATHERED_FROM;
    if (isGathered && told.has(finding.id)) continue;
    told.add(finding.id);
    if (isGathered) printGathered(alike, listing);
    else printFinding(finding, listing);
  }
}

/** `基础数据表!B10、B11，自评表!G8`. */
function placesOf(findings: readonly Finding[], placeOf: PlaceOf): string {
  const cells = findings.flatMap(({ cells: [first] }) => (first ? [first] : []));
  if (placeOf) return cells.map(placeOf).join("、");
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  const inSheet = (sheet: string): readonly CellRef[] => cells.filter((cell) => cell.sheet === sheet);
  return sheets
    .map(
      (sheet) =>
        `${quoteSheet(sheet)}!${inSheet(sheet)
          .map((cell) => toA1(cell))
          .join("、")}`,
    )
    .join("，");
}

const isFixable = ({ fixes }: Finding): boolean => fixes.length > 0;

function printGathered(findings: readonly Finding[], { say, placeOf }: Listing): void {
  const [first] = findings;
  if (!first) return;
  const parts = [
    placesOf(findings, placeOf),
    CLI_WORDS.gathered(REASON_WORDS[reasonOf(first.id)], findings.length),
  ];
  const fix = findings.every(isFixable) ? CLI_WORDS.canFix : "";
  const text = `  ${SEVERITY_SHAPES[first.severity]} ${parts.join("　")}${fix}（${first.id}）`;
  for (const line of wrap(text, INDENT)) say(line);
}

function printFinding(finding: Finding, listing: Listing): void {
  printLine(finding, "  ", INDENT, listing);
  for (const consequence of listing.consequences.get(finding.key) ?? [])
    printLine(consequence, "     └ ", INDENT + 5, listing);
}

function printLine(finding: Finding, lead: string, indent: number, { report, placeOf, say }: Listing): void {
  const [cell] = finding.cells;
  const given = report.acknowledged.byFinding.get(finding.key);
  const parts = [
    ...(cell ? [placeOf ? placeOf(cell) : refToText(cell)] : []),
    `${finding.message}${isFixable(finding) && finding.severity === "error" ? CLI_WORDS.canFix : ""}（${finding.id}）`,
    ...(given ? [CLI_WORDS.reason(given.on, given.reason)] : []),
  ];
  for (const line of wrap(`${lead}${SEVERITY_SHAPES[finding.severity]} ${parts.join("　")}`, indent))
    say(line);
}

function printExplained(findings: readonly Finding[], listing: Listing): void {
  if (findings.length === 0) return;
  listing.say(CLI_WORDS.explained(findings.length));
  for (const finding of findings) printFinding(finding, listing);
}

function printInfos(infos: readonly Finding[], listing: Listing): void {
  if (infos.length === 0) return;
  if (!listing.all) return listing.say(CLI_WORDS.infosHidden(infos.length));
  listing.say(CLI_WORDS.findingsOf.info(infos.length));
  for (const finding of infos) printFinding(finding, listing);
}
