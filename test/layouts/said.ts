/** What the product says of a form, as its JSON report shows it, and which facts it took from which cells. */
import { assessWorkbook, reportToJson } from "../../src/assessment/index";
import { refFromText, toA1 } from "../../src/workbook/address";
import { workbookOf } from "../support/grid";
import type { Form } from "./form";

export interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly expected: string | null;
  readonly message: string;
}

export interface Question {
  readonly form: string;
  readonly cells: readonly string[];
  readonly question: string;
}

export interface Said {
  readonly recognised: boolean;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Cells → names of the facts taken from them. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** Areas that the report names as taking no part, or as read with doubt. */
  readonly leftOut: readonly string[];
}

interface Json {
  readonly filings: readonly {
    readonly facts: readonly { readonly name: string; readonly cells: readonly string[] }[];
  }[];
  readonly findings: readonly Finding[];
  /** Absent in reports of a reader that asks nothing. */
  readonly questions?: readonly Question[];
  /** Absent in reports of a reader that leaves nothing out. */
  readonly unread?: readonly { readonly range: string }[];
}

const bare = (cell: string): string => {
  const ref = refFromText(cell);
  return ref ? toA1(ref) : cell.slice(cell.lastIndexOf("!") + 1);
};

/** Assesses a form in a workbook of its own; cells lose the name of the sheet, of which there is one. */
export function listenTo(form: Form): Said {
  const workbook = workbookOf([{ ...form, name: form.sheet }], form.typing, "表.xlsx");
  const json = JSON.parse(JSON.stringify(reportToJson("表.xlsx", assessWorkbook(workbook)))) as Json;
  const facts = new Map<string, string[]>();
  for (const { name, cells } of json.filings.flatMap((filing) => filing.facts)) {
    for (const cell of cells.map(bare)) facts.set(cell, [...(facts.get(cell) ?? []), name]);
  }
  const cellsBare = <T extends { readonly cells: readonly string[] }>(one: T): T => ({
    ...one,
    cells: one.cells.map(bare),
  });
  return {
    recognised: json.filings.length > 0 && facts.size > 0,
    findings: json.findings.map(cellsBare),
    questions: (json.questions ?? []).map(cellsBare),
    facts,
    leftOut: (json.unread ?? []).map(({ range }) => range),
  };
}
