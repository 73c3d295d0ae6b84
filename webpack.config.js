/**
 * Builds the folder that any web server can serve: the pane, the ribbon commands and the playground.
 * JXZP_OFFICE says where office.js comes from: `cdn` (Microsoft, default), `cdn-cn` (21Vianet) or `local` (a copy
 * taken from node_modules at build time, for a closed network; the operator's decision, see docs/deployment.md).
 */
/* global URL */
import { createRequire } from "node:module";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";

const require = createRequire(import.meta.url);
const root = import.meta.dirname;
const DIST = path.join(root, "dist");

const OFFICE = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office/office.js",
};
const hasCommands = existsSync(path.join(root, "src/commands/index.ts"));

/** What Excel for Windows, Mac and the web ask for; nothing else of the package is copied. */
const LOCAL_OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];
/** Fluent puts its rules into empty style tags; this is the hash of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function policy(office) {
  const origin = office.startsWith("https:") ? ` ${new URL(office).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${origin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const page = (name, chunks, options) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: options.template,
    chunks,
    minify: false,
    inject: "body",
    ...options,
  });

/** Microsoft forbids changing the files: `minimized` keeps webpack's minimizer away from them. */
const unchanged = { minimized: true };

function localOffice() {
  const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return LOCAL_OFFICE_FILES.map((file) => ({
    from: path.join(dist, file),
    to: `office/${file}`,
    info: unchanged,
  }));
}

/** Parts that src/taskpane/components/later.ts brings without being asked. */
const NEXT = ["law", "views"];

/** The script files that come with a page at once, those that follow when it is idle, and those that a click brings. */
function filesOf(entry) {
  const groups = new Set([entry]);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const filesIn = (some, without) =>
    [...new Set(some.flatMap((group) => group.getFiles()))].filter((file) => !without.includes(file));
  const now = filesIn([entry], []);
  const next = filesIn(
    [...groups].filter(({ name }) => NEXT.includes(name)),
    now,
  );
  return { now, next, later: filesIn([...groups], [...now, ...next]) };
}

/** Tells scripts/bundle-budget.ts which files of `dist` belong to which page. */
const tellFiles = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("tell-files", ({ entrypoints, outputOptions }) => {
      if (outputOptions.path !== DIST) return;
      const pages = Object.fromEntries([...entrypoints].map(([name, entry]) => [name, filesOf(entry)]));
      mkdirSync(path.join(root, "out"), { recursive: true });
      writeFileSync(path.join(root, "out/page-files.json"), JSON.stringify(pages, null, 2));
    });
  },
};

export default (_env, { mode }) => {
  const choice = process.env.JXZP_OFFICE ?? "cdn";
  const office = OFFICE[choice];
  if (!office) throw new Error(`JXZP_OFFICE 只能是 ${Object.keys(OFFICE).join("、")}`);
  const production = mode === "production";
  return {
    mode,
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...(hasCommands ? { commands: "./src/commands/index.ts" } : {}),
      playground: "./playground/index.ts",
    },
    output: {
      path: DIST,
      filename: "[name].[contenthash:8].js",
      // Later parts stand beside the page, in whatever folder that is.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.[cm]?[jt]sx?$/,
          loader: "swc-loader",
          resolve: { fullySpecified: false },
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2020",
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          terserOptions: { ecma: 2020, compress: { passes: 3, ecma: 2020 }, module: true },
          extractComments: false,
        }),
      ],
      // What the pane and the commands have in common is one file, so that a click on the ribbon finds it loaded.
      splitChunks: {
        chunks: ({ name }) => name !== "playground",
        cacheGroups: { defaultVendors: false },
      },
    },
    performance: { hints: false },
    plugins: [
      tellFiles,
      page("taskpane", ["taskpane"], {
        template: "src/taskpane/page/taskpane.html",
        policy: policy(office),
        office,
      }),
      ...(hasCommands
        ? [
            page("commands", ["commands"], {
              template: "src/commands/commands.html",
              policy: policy(office),
              office,
            }),
          ]
        : []),
      page("playground", ["playground"], {
        template: "playground/playground.html",
        policy: policy("self"),
        office: "",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/taskpane/page/boot.js", to: "boot.js", info: unchanged },
          { from: "src/commands/message.js", to: "message.js", info: unchanged },
          { from: "src/commands/message.html", to: "message.html" },
          { from: "src/taskpane/page/page.css", to: "page.css" },
          { from: "src/taskpane/page/support.html", to: "support.html" },
          { from: "playground/playground.css", to: "playground.css" },
          { from: "test/golden/hengyang-2022/workbook.xlsx", to: "sample.xlsx" },
          ...(choice === "local" ? localOffice() : []),
        ],
      }),
    ],
  };
};
