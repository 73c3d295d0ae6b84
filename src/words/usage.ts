/** Words around the arguments of the command line: headings of its help, and what is wrong with arguments. */

const PROBLEMS: ReadonlyMap<string, (about: string) => string> = new Map<string, (about: string) => string>([
  ["commander.missingMandatoryOptionValue", (about) => `缺少选项 ${about}`],
  ["commander.optionMissingArgument", (about) => `选项 ${about} 后面缺少内容`],
  ["commander.missingArgument", () => "缺少文件或内容"],
  ["commander.unknownOption", (about) => `没有选项 ${about}`],
  ["commander.invalidArgument", (about) => `选项 ${about} 的内容有误`],
  ["commander.unknownCommand", (about) => `没有命令 ${about}`],
  ["commander.excessArguments", () => "多出了文件或内容"],
]);

/** What the argument reader itself puts into a line of usage. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ["[options]", "[选项]"],
  ["[command]", "[命令]"],
]);

export const USAGE_WORDS = {
  titles: new Map([
    ["Usage:", "用法："],
    ["Arguments:", "参数："],
    ["Options:", "选项："],
    ["Commands:", "命令："],
  ]),
  usage: (usage: string): string =>
    usage.replace(/\[(?:options|command)\]/g, (word) => PLACES.get(word) ?? word),
  help: "显示用法",
  helpCommand: "显示某个命令的用法",
  helpTerm: "help [命令]",
  version: "显示版本",
  problem: (code: string, about: string): string =>
    `${PROBLEMS.get(code)?.(about) ?? "命令写法有误"}。加 --help 查看用法。`,
} as const;
