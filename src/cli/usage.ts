/** What the argument reader says of itself, in Chinese: its headings, and what was wrong with the arguments. */
import { CommanderError, type Command } from "commander";
import { TOOL_WORDS } from "../words/tool";
import { USAGE_WORDS } from "../words/usage";
import { widthOf } from "./wrap";

/** Help and complaints in Chinese for a command and for those added to it later; a complaint is thrown, not printed. */
export function inChinese(program: Command): Command {
  return program
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      displayWidth: widthOf,
      styleTitle: (title) => USAGE_WORDS.titles.get(title) ?? title,
      styleUsage: (usage) => USAGE_WORDS.usage(usage),
      subcommandTerm: (command) => [command.name(), command.usage()].join(" "),
      styleSubcommandTerm: (term) => USAGE_WORDS.usage(term),
    })
    .helpOption("-h, --help", USAGE_WORDS.help)
    .helpCommand(USAGE_WORDS.helpTerm, USAGE_WORDS.helpCommand)
    .version(TOOL_WORDS, "--version", USAGE_WORDS.version);
}

const isHelp = (code: string): boolean => code.startsWith("commander.help") || code === "commander.version";

/**
 * Runs the program; arguments that it cannot take are told in one line, and the exit code is 2.
 * @throws whatever is no complaint about arguments.
 */
export async function runProgram(program: Command, say: (text: string) => void): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (isHelp(error.code)) return;
    const [, about = ""] = /'([^']+)'/.exec(error.message) ?? [];
    say(USAGE_WORDS.problem(error.code, about));
    process.exitCode = 2;
  }
}
