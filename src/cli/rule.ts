/** `jxzp rule`: tries one scoring rule on one value. */
import { tryRule, type TriedRule } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { jsonLines } from "./json-lines";

export interface RuleCommand {
  readonly points: string;
  readonly value: string;
  readonly steps?: string;
  readonly json?: boolean;
}

/** The points, or the range within which a person decides. */
function pointsOf({ points, interval }: TriedRule): string {
  if (points !== null) return String(points);
  return interval === null ? CLI_WORDS.ruleNoPoints : CLI_WORDS.ruleInterval(interval);
}

/** 0 when the rule was read whole and gave points, 1 when a person must decide or words were not understood. */
export function tryOneRule(text: string, command: RuleCommand, say: (line: string) => void): 0 | 1 {
  const tried = tryRule(text, command.points, command.value, command.steps);
  if (command.json) jsonLines(tried).forEach((line) => say(line));
  else {
    say(CLI_WORDS.rulePointsLine(pointsOf(tried)));
    for (const words of tried.problems) say(CLI_WORDS.ruleProblem(words));
    if (tried.rule !== "") say(CLI_WORDS.ruleSaid(tried.rule));
    if (tried.clause !== "") say(CLI_WORDS.ruleClause(tried.clause));
    if (tried.choices.length > 0) say(CLI_WORDS.ruleChoices(tried.choices.join("、")));
    if (tried.unread.length > 0) say(CLI_WORDS.ruleUnread(tried.unread.join("；")));
  }
  return tried.points !== null && tried.unread.length === 0 ? 0 : 1;
}
