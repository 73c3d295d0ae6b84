/** What checks are called, for surfaces that name one by its id. */
import { CHECKS, CHECKS_ACROSS } from "../../regulation/checks";

const TITLES: ReadonlyMap<string, string> = new Map(
  [...CHECKS, ...CHECKS_ACROSS].map(({ id, title }) => [id, title]),
);

/** The rule that a check holds, as a statement: `总分等于各项得分之和`; `""` for an id that no check has. */
export const titleOfCheck = (id: string): string => TITLES.get(id) ?? "";
