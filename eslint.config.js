import js from "@eslint/js";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

/** The import law of docs/architecture.md: which of our folders each folder of `src` may import. */
const MAY_IMPORT = {
  language: [],
  words: ["language"],
  regulation: ["language"],
  workbook: ["language"],
  forms: ["language", "regulation", "workbook"],
  prose: ["language"],
  assessment: ["language", "forms", "regulation", "workbook", "prose", "words"],
  templates: ["language", "forms", "regulation", "workbook", "words"],
  drafting: ["language", "assessment", "words"],
  overview: ["language", "assessment", "workbook", "words"],
  hosts: ["language", "workbook", "words", "drafting"],
  taskpane: ["language", "assessment", "templates", "hosts", "workbook", "words"],
  commands: ["language", "assessment", "templates", "hosts", "workbook", "words"],
  cli: ["language", "prose", "assessment", "overview", "templates", "drafting", "hosts", "workbook", "words"],
};
/** What stands beside `src` and does not ship. */
const BESIDE = {
  emulator: ["language", "workbook", "words", "hosts"],
  playground: ["language", "assessment", "templates", "hosts", "workbook", "words", "taskpane"],
};
/** Order of the rooms inside a folder: a room may import those before it. */
const ROOMS = {
  forms: ["labels", "layout", "reading"],
  "regulation/rule": ["grammar", "build"],
  assessment: ["filings", "findings", "writing", "answers", "texts"],
  "hosts/xlsx": ["zip", "xml", "package", "read", "write"],
};
const PURE = [
  "language",
  "regulation",
  "workbook",
  "forms",
  "prose",
  "assessment",
  "templates",
  "drafting",
  "overview",
  "words",
];
const FOLDERS = Object.keys(MAY_IMPORT);

function lawOf(folder, allowed, up) {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  return {
    regex: `^(\\.\\./)+${up}(${forbidden.join("|")})(/|$)`,
    message: `${folder} may import only: ${allowed.join(", ") || "nothing of ours"}.`,
  };
}

function patternsOf(folder) {
  const patterns = [
    lawOf(folder, MAY_IMPORT[folder], ""),
    {
      regex: "^(\\.\\./)+(emulator|playground|test)/",
      message: "src holds what ships, and imports nothing else.",
    },
  ];
  if (PURE.includes(folder)) {
    patterns.push({
      regex: "^(node:|fs$|path$|react|@fluentui|@microsoft|saxes|fflate|commander|docx|@e965)",
      message: "Pure folders know no host, no page and no file.",
    });
  }
  if (["taskpane", "commands"].includes(folder)) {
    patterns.push({
      regex: "hosts/(xlsx|docx|legacy)",
      message: "The pane and the commands know Excel only through hosts/excel.",
    });
  }
  return patterns;
}

const restricted = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const importLaw = [
  ...FOLDERS.map((folder) => restricted([`src/${folder}/**/*.{ts,tsx}`], patternsOf(folder))),
  ...Object.entries(BESIDE).map(([folder, allowed]) =>
    restricted([`${folder}/**/*.{ts,tsx}`], [lawOf(folder, allowed, "src/")]),
  ),
  ...Object.entries(ROOMS).flatMap(([folder, order]) =>
    order.map((room, place) => {
      const later = order.slice(place + 1);
      const message = `Inside ${folder} the order is ${order.join(" → ")}.`;
      const law = later.length > 0 ? [{ regex: `^\\.\\./(${later.join("|")})(/|$)`, message }] : [];
      return restricted([`src/${folder}/${room}/*.ts`], [...patternsOf(folder.split("/")[0]), ...law]);
    }),
  ),
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "out", "coverage", "bench/node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-irregular-whitespace": ["error", { skipComments: true, skipStrings: true, skipTemplates: true }],
    },
  },
  {
    files: ["{src,emulator,playground}/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 30, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["{src,playground}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Tables of data may be longer; logic may not.
    files: [
      "src/words/**/*.ts",
      "src/regulation/packs/**/*.ts",
      "src/regulation/facts*.ts",
      "src/regulation/sources.ts",
      "src/regulation/checks/{ids,index}.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/cli/**/*.ts", "bench/**/*.ts", "scripts/**/*.ts", "test/e2e/main.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/require-await": "off", "@typescript-eslint/unbound-method": "off" },
  },
  ...importLaw,
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly" } },
  },
  {
    // Plain ES5 for old browser windows.
    files: ["src/taskpane/page/boot.js", "src/commands/message.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(
        ["window", "document", "navigator", "location", "setTimeout", "URL", "CustomEvent"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
    rules: { "@typescript-eslint/no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
);
