/** Runs the examples of a check as the product would judge them: real outcomes, the pack that their words choose. */
import type { CheckAcross } from "../../src/regulation/checks/between-filings";
import type { Check } from "../../src/regulation/checks/check";
import type { Example, Examples } from "../../src/regulation/checks/examples";
import { contextOf } from "../../src/regulation/evaluate";
import type { Violation } from "../../src/regulation/outcome";
import { choosePack } from "../../src/regulation/packs/choose";
import { choosePolicies } from "../../src/regulation/packs/policy";
import { registeredChecks } from "../../scripts/new/registry";
import { RUNS } from "./checks";
import { filingOf, formFacts } from "./facts";

/** What a check finds on the forms of an example. */
export function findsIn(check: Check, example: Example): readonly Violation[] {
  const filing = filingOf(...example.map(formFacts));
  const printed = filing.forms.flatMap((form) => [
    form.title,
    ...[...form.facts.values()].map(({ text }) => text),
  ]);
  const { pack } = choosePack({ printed, names: [] });
  const found = check.find(contextOf(filing, pack, choosePolicies(pack.policies, {})));
  RUNS.push({ id: check.id, findings: found.length });
  return found;
}

/** The module of a check: the check itself under its name, and its examples where it has some. */
type Module = Readonly<Record<string, Check | CheckAcross | Examples>>;

const isCheck = (one: Module[string] | undefined): one is Check =>
  one !== undefined && "find" in one && "title" in one;
const isExamples = (one: Module[string] | undefined): one is Examples =>
  one !== undefined && "invalid" in one;

/** Every check over one filing with its examples, or null where its file has none. */
export async function checksWithExamples(): Promise<readonly (readonly [Check, Examples | null])[]> {
  const files = registeredChecks().filter(({ family }) => family !== "between");
  return Promise.all(
    files.map(async ({ family, file, name }) => {
      const path = `../../src/regulation/checks/${family}/${file.slice(0, -3)}`;
      const module = (await import(path)) as Module;
      const [check, examples] = [module[name], module.EXAMPLES];
      if (!isCheck(check)) throw new Error(`${file} has no check ${name}`);
      return [check, isExamples(examples) ? examples : null] as const;
    }),
  );
}
