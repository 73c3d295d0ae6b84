/** Hidden sheets: a copy of a visible form is left out and said so; a hidden form of its own is read and said so. */
import type { RecognisedForm } from "../../forms/recognised";
import { unitKey } from "../../language/unit-name";
import type { ReadingIssue } from "../../regulation/facts";
import { projectName } from "../../regulation/checks/project-name";

/** Whether a hidden form is another copy of a visible one, of whatever year. */
function isCopyOf(hidden: RecognisedForm, visible: RecognisedForm): boolean {
  const [own, other] = [unitKey(hidden.unit), unitKey(visible.unit)];
  const sameUnit = own === "" || other === "" || own === other;
  return (
    hidden.facts.id === visible.facts.id &&
    sameUnit &&
    projectName(hidden.facts) === projectName(visible.facts)
  );
}

function withIssue(form: RecognisedForm, issue: ReadingIssue): RecognisedForm {
  return { ...form, facts: { ...form.facts, issues: [...form.facts.issues, issue] } };
}

/** A place of the form to point at: its title, else its first fact. */
function mainPlace(form: RecognisedForm): readonly string[] {
  const title = `${form.facts.key}.title`;
  const first = form.places.has(title) ? title : [...form.places.keys()][0];
  return first === undefined ? [] : [first];
}

/** Leaves out hidden copies of visible forms; every hidden sheet that holds a form is named in an issue. */
export function withoutHiddenCopies(
  visible: readonly RecognisedForm[],
  hidden: readonly RecognisedForm[],
): readonly RecognisedForm[] {
  let kept = visible;
  const own: RecognisedForm[] = [];
  for (const form of hidden) {
    const twin = kept.findIndex((one) => isCopyOf(form, one));
    if (twin < 0) {
      own.push(
        withIssue(form, { check: "Z-11", at: mainPlace(form), words: { place: `工作表“${form.sheet}”` } }),
      );
      continue;
    }
    kept = kept.map((one, index) =>
      index === twin
        ? withIssue(one, { check: "Z-04", at: mainPlace(one), words: { sheet: form.sheet } })
        : one,
    );
  }
  return [...kept, ...own];
}
