/**
 * The command line: arguments in, exit code out. All work is done in the files beside this one; each is loaded when its
 * command is given.
 */
import { Command } from "commander";
import { CLI_WORDS } from "../words/cli";
import { CLI_READING } from "../words/cli-reading";
import { localTime } from "../language/local-time";
import type { AssessCommand } from "./assess";
import type { ExplainCommand } from "./explain";
import type { LayoutCommand } from "./layout";
import type { ReadCommand } from "./read";
import { endWithReader } from "./reader";
import type { RuleCommand } from "./rule";
import type { TemplateCommand } from "./template";
import { inChinese, runProgram } from "./usage";

const collect = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
const say = (text: string): void => console.log(text);

/** What a command takes that reads files and may write copies of them. */
const overFiles = (command: Command): Command =>
  command
    .argument("<files...>", CLI_WORDS.assessFiles)
    .option("--out <folder>", CLI_WORDS.out)
    .option("--pack <id>", CLI_WORDS.pack)
    .option("--previous <path>", CLI_WORDS.previous, collect)
    .option("--answer <cell=name>", CLI_READING.answer, collect)
    .option("--layout <file>", CLI_READING.layoutFile, collect)
    .option("--dry-run", CLI_WORDS.dryRun)
    .option("--replace-formulas", CLI_WORDS.replaceFormulas);

function addAssess(program: Command): void {
  overFiles(program.command("assess").description(CLI_WORDS.assess))
    .option("--json", CLI_WORDS.json)
    .option("--all", CLI_WORDS.all)
    .action(async (files: string[], command: AssessCommand) => {
      const { assessFiles } = await import("./assess");
      process.exitCode = await assessFiles(files, command, localTime(new Date()), say);
    });
}

function addRead(program: Command): void {
  program
    .command("read")
    .description(CLI_READING.read)
    .argument("<files...>", CLI_WORDS.assessFiles)
    .option("--answer <cell=name>", CLI_READING.answer, collect)
    .option("--layout <file>", CLI_READING.layoutFile, collect)
    .option("--json", CLI_WORDS.json)
    .action(async (files: string[], command: ReadCommand) => {
      const { readFiles } = await import("./read");
      process.exitCode = await readFiles(files, command, say);
    });
  program
    .command("layout")
    .description(CLI_READING.layout)
    .argument("<files...>", CLI_WORDS.assessFiles)
    .option("--answer <cell=name>", CLI_READING.answer, collect)
    .requiredOption("--out <file>", CLI_READING.layoutOut)
    .action(async (files: string[], command: LayoutCommand) => {
      const { saveLayout } = await import("./layout");
      process.exitCode = await saveLayout(files, command, say);
    });
}

function addGiveBack(program: Command): void {
  program
    .command("restore")
    .description(CLI_WORDS.restore)
    .argument("<file>")
    .option("--out <file>", CLI_WORDS.target)
    .action(async (file: string, command: { readonly out?: string }) => {
      const { giveBack } = await import("./restore");
      process.exitCode = await giveBack(file, "restore", command.out, say);
    });
  program
    .command("clear")
    .description(CLI_WORDS.clear)
    .argument("<file>")
    .option("--everything", CLI_WORDS.clearEverything)
    .option("--out <file>", CLI_WORDS.target)
    .action(async (file: string, command: { readonly out?: string; readonly everything?: boolean }) => {
      const { giveBack } = await import("./restore");
      process.exitCode = await giveBack(
        file,
        command.everything ? "clear-everything" : "clear",
        command.out,
        say,
      );
    });
}

function addFix(program: Command): void {
  overFiles(program.command("fix").description(CLI_WORDS.fix)).action(
    async (files: string[], command: AssessCommand) => {
      const { fixFiles } = await import("./assess");
      process.exitCode = await fixFiles(files, command, localTime(new Date()), say);
    },
  );
}

function addExplain(program: Command): void {
  program
    .command("explain")
    .description(CLI_WORDS.explain)
    .argument("<file>")
    .argument("<query>", CLI_WORDS.explainQuery)
    .option("--pack <id>", CLI_WORDS.pack)
    .option("--previous <path>", CLI_WORDS.previous, collect)
    .action(async (file: string, query: string, command: ExplainCommand) => {
      const { explainOne } = await import("./explain");
      process.exitCode = await explainOne(file, query, say, command);
    });
}

function addRule(program: Command): void {
  program
    .command("rule")
    .description(CLI_WORDS.rule)
    .argument("<text>", CLI_WORDS.ruleText)
    .requiredOption("--points <number>", CLI_WORDS.rulePoints)
    .requiredOption("--value <value>", CLI_WORDS.ruleValue)
    .option("--steps <mode>", CLI_WORDS.ruleSteps)
    .option("--json", CLI_WORDS.json)
    .action(async (text: string, command: RuleCommand) => {
      const { tryOneRule } = await import("./rule");
      process.exitCode = tryOneRule(text, command, say);
    });
}

function addTemplate(program: Command): void {
  program
    .command("template")
    .description(CLI_WORDS.template)
    .requiredOption("--form <form...>", CLI_WORDS.templateForm)
    .requiredOption("--pack <id>", CLI_WORDS.pack)
    .requiredOption("--year <year>", CLI_WORDS.templateYear)
    .requiredOption("--out <file>", CLI_WORDS.templateOut)
    .option("--into <file>", CLI_WORDS.templateInto)
    .action(async (command: TemplateCommand) => {
      const { writeTemplate } = await import("./template");
      process.exitCode = writeTemplate(command, say);
    });
}

endWithReader();
const program = inChinese(new Command("jxzp").description(CLI_WORDS.description));
addAssess(program);
addRead(program);
addGiveBack(program);
addFix(program);
addExplain(program);
addRule(program);
addTemplate(program);
await runProgram(program, say);
