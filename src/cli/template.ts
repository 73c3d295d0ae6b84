/** `jxzp template`: writes clean standard forms into a new file. */
import { existsSync } from "node:fs";
import { createXlsx } from "../hosts/xlsx/create";
import { makeTemplate, TEMPLATE_FORMS, type TemplateForm } from "../templates";
import { CLI_WORDS } from "../words/cli";
import { writeWhole } from "./files";

export interface TemplateCommand {
  readonly form: readonly string[];
  readonly pack: string;
  readonly year: string;
  readonly out: string;
}

function formNamed(name: string): TemplateForm {
  const found = TEMPLATE_FORMS.find(({ form }) => form === name);
  if (!found)
    throw new RangeError(CLI_WORDS.unknownForm(name, TEMPLATE_FORMS.map(({ form }) => form).join("、")));
  return found.form;
}

/** 0 when the file was written; 2 when a wish cannot be met or the file exists already, which is never written over. */
export function writeTemplate(
  { form, pack, year, out }: TemplateCommand,
  say: (line: string) => void,
): 0 | 2 {
  try {
    if (existsSync(out)) throw new RangeError(CLI_WORDS.fileExists(out));
    const forms = [...new Set(form)].map(formNamed);
    const sheets = forms.map((one) => makeTemplate({ form: one, pack, year: Number(year) }));
    writeWhole(out, createXlsx(sheets));
    say(CLI_WORDS.templateWritten(out, sheets.map(({ name }) => name).join("、")));
    return 0;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    say(problem.message);
    return 2;
  }
}
