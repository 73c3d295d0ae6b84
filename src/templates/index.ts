/** The clean standard forms: made from the labels by which forms are recognised and the points of a pack. */
import type { FormId } from "../regulation/facts";
import type { Pack } from "../regulation/packs/pack";
import { packById, PACKS } from "../regulation/packs";
import type { NewSheet } from "../workbook/new-sheet";
import { TEMPLATE_WORDS } from "../words/templates";
import { basicDataTemplate } from "./basic-data";
import { hasIndicatorTable } from "./levels";
import { projectTemplate } from "./project";
import { scorecardTemplate } from "./scorecard";
import { hasScorecard } from "./scorecard-rows";
import { selfEvaluationTemplate } from "./self-evaluation";

/** 绩效目标表 is no form of ours: it comes back approved from the finance bureau. */
export type TemplateForm = Exclude<FormId, "targets">;

/** Every form that can be made, with the name of its sheet. */
export const TEMPLATE_FORMS: readonly { readonly form: TemplateForm; readonly name: string }[] = [
  { form: "basic-data", name: TEMPLATE_WORDS.sheets["basic-data"] },
  { form: "self-evaluation", name: TEMPLATE_WORDS.sheets["self-evaluation"] },
  { form: "project", name: TEMPLATE_WORDS.sheets.project },
  { form: "scorecard", name: TEMPLATE_WORDS.sheets.scorecard },
];

export interface TemplateSpec {
  readonly form: TemplateForm;
  /** Id of a pack. */
  readonly pack: string;
  readonly year: number;
}

function fits(form: TemplateForm, pack: Pack): boolean {
  switch (form) {
    case "basic-data":
      return true;
    case "self-evaluation":
    case "project":
      return hasIndicatorTable(pack);
    case "scorecard":
      return hasScorecard(pack);
  }
}

/** The packs from which a form can be made. */
export function packsFor(form: TemplateForm): readonly { readonly id: string; readonly title: string }[] {
  return PACKS.filter((pack) => fits(form, pack)).map(({ id, title }) => ({ id, title }));
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * A clean form of a year by a pack.
 * @throws RangeError in Chinese when there is no such pack, the pack has no such form, or the year is none.
 */
export function makeTemplate({ form, pack: id, year }: TemplateSpec): NewSheet {
  const pack = packById(id);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new RangeError(TEMPLATE_WORDS.wrongYear);
  if (!fits(form, pack)) {
    const others = packsFor(form).map((one) => one.id);
    throw new RangeError(
      TEMPLATE_WORDS.noSuchForm(pack.title, TEMPLATE_WORDS.sheets[form], others.join("、")),
    );
  }
  const points = pack.executionPoints?.points ?? 0;
  switch (form) {
    case "basic-data":
      return basicDataTemplate(year);
    case "self-evaluation":
      return selfEvaluationTemplate(pack, points, year);
    case "project":
      return projectTemplate(pack, points, year);
    case "scorecard":
      return scorecardTemplate(pack, year);
  }
}
