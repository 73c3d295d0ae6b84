/** Names of projects for comparing, never for showing. */
import { squeeze } from "../../language/text";
import { factOf, textOf, type FormFacts } from "../facts";

/** The year in front of a name or in brackets: a project of several years is called after the present one. */
const YEAR = /^20\d\d年度?|\(20\d\d年度?\)/g;

/** The project that a form names, without white space; `""` when it names none. */
export const projectName = (form: FormFacts): string => squeeze(textOf(factOf(form, "head.project")));

/** The same without the year: `2022年 修路` → `修路`. */
export const projectKey = (form: FormFacts): string => projectName(form).replace(YEAR, "");
