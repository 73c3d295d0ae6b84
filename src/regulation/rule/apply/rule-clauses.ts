/** All clauses of a rule in words, with those that decided. Knows no value. */
import type { RuleClause } from "../../outcome";
import type { Rule } from "../model";
import { sayClauses } from "../say";

const bare = (clause: string): string => clause.replace(/[，；。]/g, "");

/** The clauses of a rule, said back; `fired` is the clause that applying the rule named. */
export function clausesOf(rule: Rule, fired: string): readonly RuleClause[] {
  const told = bare(fired);
  return sayClauses(rule).map((text) => ({ text, fired: told.includes(bare(text)) }));
}
