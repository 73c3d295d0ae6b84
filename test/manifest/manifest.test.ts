import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { manifestFaults, pngSize } from "../../scripts/manifest/validate";
import { drawIcon, ICON_SIZES } from "../../scripts/icons/draw";

const manifest = readFileSync("manifest.xml", "utf8");

describe("the manifest", () => {
  it("has no structural fault", () => {
    expect(manifestFaults(manifest, "assets")).toEqual([]);
  });

  it.each([
    [
      "an address without https",
      (xml: string) =>
        xml.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
      "https://",
    ],
    [
      "an undefined resid",
      (xml: string) => xml.replace('<Label resid="Score.Label"/>', '<Label resid="Nowhere"/>'),
      "没有定义",
    ],
    [
      "an unused resource",
      (xml: string) =>
        xml.replace('<LearnMoreUrl resid="Support.Url"/>', '<LearnMoreUrl resid="Taskpane.Url"/>'),
      "没有被使用",
    ],
    ["an id that is no GUID", (xml: string) => xml.replace(/<Id>.*<\/Id>/, "<Id>jxzp</Id>"), "GUID"],
    [
      "elements out of order",
      (xml: string) => xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
      "次序",
    ],
    [
      "an unknown element",
      (xml: string) => xml.replace("<Permissions>", "<Surprise/><Permissions>"),
      "不应出现 Surprise",
    ],
    [
      "a description of more than 250 characters",
      (xml: string) =>
        xml.replace('<Description DefaultValue="', `<Description DefaultValue="${"长".repeat(251)}`),
      "超过 250",
    ],
    [
      "an icon of the wrong size",
      (xml: string) => xml.replace("/assets/icon-80.png", "/assets/icon-64.png"),
      "80×80",
    ],
    [
      "a missing command icon",
      (xml: string) => xml.replace(/<bt:Image size="80" resid="Icon.80"\/>/g, ""),
      "缺少 80",
    ],
    [
      "a missing element",
      (xml: string) => xml.replace(/<Permissions>.*<\/Permissions>/, ""),
      "缺少 Permissions",
    ],
  ])("is refused with %s", (_what, spoil, words) => {
    const spoiled = spoil(manifest);
    expect(spoiled).not.toBe(manifest);
    expect(manifestFaults(spoiled, "assets").join()).toContain(words);
  });
});

describe("the icons", () => {
  it.each(ICON_SIZES.map((size) => [size]))("stand in assets at %i pixels as they are drawn", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
    expect(readFileSync(`assets/icon-${size}.png`).equals(drawIcon(size))).toBe(true);
  });
});

describe("npm run manifest", () => {
  const manifest = (...words: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/manifest/main.ts", ...words],
      { encoding: "utf8" },
    );
    return { text: stdout + stderr, status };
  };

  it.each([
    [["--help"], 0, /^用法：npm run manifest/],
    [["--url", "http://"], 2, /^不是网址：http:\/\/。\n用法：/],
    [["--url", "http://oa.example.cn"], 2, /^地址必须以 https:\/\/ 开头。/],
    [["--nonsense"], 2, /^用法：/],
  ])("says what it takes to %p, without a stack trace", (words, exit, said) => {
    const { text, status } = manifest(...words);
    expect(status).toBe(exit);
    expect(text).toMatch(said);
    expect(text).not.toContain("    at ");
  });
});
