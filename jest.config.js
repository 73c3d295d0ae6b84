/** Pure tests run in Node; a file that needs a page says so with a `@jest-environment jsdom` line. */
export default {
  testEnvironment: "node",
  // On a machine with two cores jest would use one.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(numfmt|big\\.js|get-east-asian-width|@fluentui/react-icons)/)",
  ],
};
