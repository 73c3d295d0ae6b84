/** The command line: arguments in, exit code out. All work is done in the files beside this one. */
import { Command } from "commander";
import { CLI_WORDS } from "../words/cli";
import { assessFiles, type AssessCommand } from "./assess";
import { giveBack } from "./give-back";

const say = (text: string): void => console.log(text);

/** Local time to the second, `2026-03-01T09:30:00`. */
export function timeNow(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

function addAssess(program: Command): void {
  program
    .command("assess")
    .description(CLI_WORDS.assess)
    .argument("<files...>", CLI_WORDS.assessFiles)
    .option("--out <folder>", CLI_WORDS.out)
    .option("--json", CLI_WORDS.json)
    .option("--pack <id>", CLI_WORDS.pack)
    .option("--dry-run", CLI_WORDS.dryRun)
    .option("--replace-formulas", CLI_WORDS.replaceFormulas)
    .action(async (files: string[], command: AssessCommand) => {
      process.exitCode = await assessFiles(files, command, timeNow(), say);
    });
}

function addGiveBack(program: Command): void {
  program
    .command("restore")
    .description(CLI_WORDS.restore)
    .argument("<file>")
    .option("--out <file>", CLI_WORDS.target)
    .action(async (file: string, command: { readonly out?: string }) => {
      process.exitCode = await giveBack(file, "restore", command.out, say);
    });
  program
    .command("clear")
    .description(CLI_WORDS.clear)
    .argument("<file>")
    .option("--everything", CLI_WORDS.clearEverything)
    .option("--out <file>", CLI_WORDS.target)
    .action(async (file: string, command: { readonly out?: string; readonly everything?: boolean }) => {
      process.exitCode = await giveBack(
        file,
        command.everything ? "clear-everything" : "clear",
        command.out,
        say,
      );
    });
}

const program = new Command("jxzp").description(CLI_WORDS.description);
addAssess(program);
addGiveBack(program);
await program.parseAsync();
