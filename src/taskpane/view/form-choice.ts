/** Which packs fit the clean forms that are wanted, and what stands in the way of making them. No components. */
import type { TemplateForm, TemplateSpec } from "../../templates";
import { START_WORDS } from "../../words/pane-start";

const words = START_WORDS.forms;
const YEAR = /^20\d{2}$/;

interface PackName {
  readonly id: string;
  readonly title: string;
}

/** Packs that fit every wanted form, in their order. */
export function packsForAll(
  forms: readonly TemplateForm[],
  packsFor: (form: TemplateForm) => readonly PackName[],
): readonly PackName[] {
  const [first, ...others] = forms.map((form) => packsFor(form));
  return (first ?? []).filter(({ id }) => others.every((packs) => packs.some((pack) => pack.id === id)));
}

/** What is to be made, or the sentence why nothing can be. */
type FormChoice =
  | { readonly kind: "ready"; readonly specs: readonly TemplateSpec[] }
  | { readonly kind: "unready"; readonly why: string };

/** Forms, pack and year as specifications. */
export function formChoice(forms: readonly TemplateForm[], pack: string | null, year: string): FormChoice {
  if (forms.length === 0) return { kind: "unready", why: words.noForm };
  if (pack === null) return { kind: "unready", why: words.noPack };
  if (!YEAR.test(year.trim())) return { kind: "unready", why: words.wrongYear };
  return { kind: "ready", specs: forms.map((form) => ({ form, pack, year: Number(year) })) };
}
