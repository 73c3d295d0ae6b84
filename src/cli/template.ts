/** `jxzp template`: writes clean standard forms into a new file, alone or behind the sheets of another workbook. */
import { basename } from "node:path";
import { openXlsx } from "../hosts/xlsx";
import { createXlsx } from "../hosts/xlsx/create";
import { graftSheets } from "../hosts/xlsx/copy-sheets";
import { makeTemplate, TEMPLATE_FORMS, type TemplateForm } from "../templates";
import type { NewSheet } from "../workbook/new-sheet";
import { CLI_WORDS } from "../words/cli";
import { FORM_WORDS } from "../words/forms";
import { readBytes } from "./files";
import { Outputs, PathTaken } from "./outputs";
import { problemOf } from "./problem";

export interface TemplateCommand {
  readonly form: readonly string[];
  readonly pack: string;
  readonly year: string;
  readonly out: string;
  /** A workbook whose sheets come first. */
  readonly into?: string;
  /** Whether a file that stands at `out` may be written over. */
  readonly force?: boolean;
}

/** How a form may be called: by the name of its sheet, as people call it, or as the program does. */
const namesOf = ({ form, name }: (typeof TEMPLATE_FORMS)[number]): readonly string[] => [
  ...new Set([FORM_WORDS[form], name, form]),
];

function formNamed(name: string): TemplateForm {
  const found = TEMPLATE_FORMS.find((one) => namesOf(one).includes(name));
  if (found) return found.form;
  throw new RangeError(CLI_WORDS.unknownForm(name, TEMPLATE_FORMS.flatMap(namesOf).join("、")));
}

interface Made {
  readonly bytes: Uint8Array;
  /** Names of the forms, as they got them. */
  readonly sheets: readonly string[];
}

/** The file of the forms, or a copy of another workbook with the forms behind its own sheets. @throws HostProblem */
function fileOf(forms: readonly NewSheet[], into: string | undefined): Made {
  const bytes = createXlsx(forms);
  if (into === undefined) return { bytes, sheets: forms.map(({ name }) => name) };
  const workbook = { bytes: readBytes(into), name: basename(into) };
  openXlsx(workbook.bytes, workbook.name);
  return graftSheets(workbook, { bytes, name: CLI_WORDS.templateFile });
}

/** What a person reads when it could not be done; a bug of ours is thrown on. */
function told(problem: unknown): string {
  if (problem instanceof RangeError || problem instanceof PathTaken) return problem.message;
  const { code, what, remedy } = problemOf(problem);
  if (code === "defect") throw problem;
  return what + remedy;
}

/** 0 when the file was written; 2 when a wish cannot be met or the file exists already, which is never written over. */
export async function writeTemplate(
  { form, pack, year, out, into, force = false }: TemplateCommand,
  say: (line: string) => void,
): Promise<0 | 2> {
  try {
    const forms = [...new Set(form)].map(formNamed);
    const { bytes, sheets } = fileOf(
      forms.map((one) => makeTemplate({ form: one, pack, year: Number(year) })),
      into,
    );
    const outputs = new Outputs({ force, inputs: into === undefined ? [] : [{ path: into, found: false }] });
    const path = await outputs.write({ path: out, bytes, whenTaken: "refuse" });
    say(CLI_WORDS.templateWritten(path, sheets.join("、")));
    return 0;
  } catch (problem) {
    say(told(problem));
    return 2;
  }
}
