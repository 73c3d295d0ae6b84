/** Comments go to the words and change nothing else; taken out, they leave no trace. */
import fc from "fast-check";
import { annotate, readDocx, removeOurs, type WordComment } from "../../../src/hosts/docx";
import { partText, unzipParts, withPart, zipParts } from "../../support/packages";
import { cell, line, paragraph, run, table, wordPackage, wordParts } from "../../support/word-package";

const MAIN = "word/document.xml";
const AT = "2026-01-31T09:30:00Z";
const on = (at: number, start: number, end: number, text = "请核对"): WordComment => ({
  paragraph: at,
  start,
  end,
  text,
});

/** Parts whose bytes differ, or that are there once only. */
function changedParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [left, right] = [unzipParts(one), unzipParts(other)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.filter(
    (name) => Buffer.compare(left[name] ?? new Uint8Array(), right[name] ?? new Uint8Array()) !== 0,
  );
}

const textsOf = (bytes: Uint8Array): readonly string[] => readDocx(bytes).paragraphs.map(({ text }) => text);

/** The words between the marks of each comment, by its text. */
function commented(bytes: Uint8Array): Record<string, string> {
  const xml = partText(bytes, MAIN);
  const found = [
    ...partText(bytes, "word/comments.xml").matchAll(/<w:comment w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gs),
  ];
  return Object.fromEntries(
    found.map(([, id = "", content = ""]) => {
      const between = xml.slice(
        xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`),
        xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`),
      );
      const plain = (text: string): string => text.replace(/<[^>]*>/g, "");
      return [plain(content), plain(between)];
    }),
  );
}

describe("comments at words", () => {
  const body =
    paragraph(
      run("预算执行率为", "<w:b/>") +
        run("87.15%，比上年下降。") +
        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>",
    ) + table([cell("编制数"), cell("716")]);

  it.each<[string, readonly [number, number], string]>([
    ["inside one run", [8, 10], ".1"],
    ["over two runs", [4, 12], "率为87.15%"],
    ["a whole run", [0, 6], "预算执行率为"],
    ["up to a tab inside a run", [19, 20], "甲"],
    ["behind a tab inside a run", [21, 22], "乙"],
  ])("%s", (_, [start, end], words) => {
    const { bytes, unplaced } = annotate(wordPackage(body), [on(0, start, end)], "报告.docx", AT);
    expect(unplaced).toEqual([]);
    expect(commented(bytes)).toEqual({ 请核对: words });
  });

  it("in a cell, and on a whole paragraph", () => {
    const { bytes } = annotate(wordPackage(body), [on(2, 0, 3, "一"), on(0, 0, 0, "二")]);
    expect(commented(bytes)).toEqual({ 一: "716", 二: "预算执行率为87.15%，比上年下降。甲乙" });
  });

  it("only the text, the comments, their relationship and their content type change", () => {
    const original = wordPackage(body, { styles: "<w:style/>" });
    const { bytes } = annotate(original, [on(0, 1, 3)]);
    expect([...changedParts(original, bytes)].sort()).toEqual(
      ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", MAIN].sort(),
    );
    expect(textsOf(bytes)).toEqual(textsOf(original));
    const marks =
      /<\/w:t><\/w:r>|<w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">|<w:comment\w+ [^>]*>|<w:r>|<\/w:r>/g;
    expect(partText(bytes, MAIN).replace(marks, "")).toBe(partText(original, MAIN).replace(marks, ""));
  });

  it("divided text keeps the white space at the place of division", () => {
    const { bytes } = annotate(wordPackage(paragraph("<w:r><w:t>one two</w:t></w:r>")), [on(0, 4, 7)]);
    expect(textsOf(bytes)).toEqual(["one two"]);
  });

  it("a character of two halves is never divided", () => {
    const { bytes } = annotate(wordPackage(paragraph("<w:r><w:t>𠮷甲&#x20BB7;乙</w:t></w:r>")), [
      on(0, 1, 4),
    ]);
    expect(textsOf(bytes)).toEqual(["𠮷甲𠮷乙"]);
  });

  it("notes and text boxes are commented at the paragraph they hang on", () => {
    const footnotes = `<w:footnote w:id="2">${line("来源")}</w:footnote>`;
    const original = wordPackage(
      line("前") + paragraph(run("正文") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      { footnotes },
    );
    expect(commented(annotate(original, [on(2, 0, 2)]).bytes)).toEqual({ 请核对: "正文" });
  });

  it("what XML cannot carry is left out of a comment, and its lines are paragraphs", () => {
    const { bytes } = annotate(wordPackage(body), [on(0, 0, 1, "一<&>\u0001\n二\uD800")]);
    expect(partText(bytes, "word/comments.xml")).toContain(
      '一&lt;&amp;&gt;</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">二<',
    );
  });

  it("a document without any text has no place for a comment, and says so", () => {
    const original = wordPackage("<w:p/>");
    const { bytes, unplaced } = annotate(original, [on(0, 0, 0)]);
    expect(unplaced).toHaveLength(1);
    expect(changedParts(original, bytes)).toEqual([]);
  });

  it("comments made before are replaced, not gathered", () => {
    const once = annotate(wordPackage(body), [on(0, 0, 2, "旧")]).bytes;
    expect(commented(annotate(once, [on(0, 2, 4, "新")]).bytes)).toEqual({ 新: "执行" });
  });
});

describe("comments of others", () => {
  const theirs = `<w:comment w:id="0" w:author="审核人" w:initials="审">${line("同意")}</w:comment>`;
  const body = paragraph(
    '<w:commentRangeStart w:id="0"/>' +
      run("绩效自评") +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
  );

  it.each<[string, string]>([
    ["stay beside ours", theirs],
    ["stay where there is none yet", ""],
  ])("%s", (_, comments) => {
    const original = wordPackage(body, { comments });
    const { bytes } = annotate(original, [on(0, 2, 4)]);
    expect(partText(bytes, "word/comments.xml")).toContain(comments);
    expect(commented(bytes)).toMatchObject({ 请核对: "自评" });
    expect(changedParts(original, removeOurs(bytes))).toEqual([]);
  });

  it.each(["<w:comments xmlns:w='urn:w'/>", "<w:comments xmlns:w='urn:w' />\n"])(
    "%s is given back",
    (xml) => {
      const original = zipParts({ ...wordParts(body, { comments: "" }), "word/comments.xml": xml });
      expect(changedParts(original, removeOurs(annotate(original, [on(0, 1, 2)]).bytes))).toEqual([]);
    },
  );
});

describe("taking ours out", () => {
  const bodies = fc
    .array(
      fc.array(
        fc.tuple(
          fc.stringMatching(/^[甲乙 a&<]{0,6}$/),
          fc.constantFrom("", "<w:b/>", '<w:rFonts w:hint="eastAsia"/>'),
          fc.constantFrom("", ' xml:space="preserve"'),
          fc.constantFrom("", "<w:tab/>", "<w:br/>", "<w:t>丁 </w:t>", "<w:lastRenderedPageBreak/>"),
          fc.boolean(),
        ),
        { maxLength: 5 },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((paragraphs) =>
      paragraphs
        .map((runs) => {
          const content = runs.map(([text, bold, space, more, isIns]) => {
            const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
            const one = `<w:r w:rsidR="00AB12CD"><w:rPr>${bold}</w:rPr>${more}<w:t${space}>${safe}</w:t>${more}</w:r>`;
            return isIns ? `<w:ins w:id="9">${one}</w:ins>` : one;
          });
          return `<w:p>${content.join("")}</w:p>`;
        })
        .join(""),
    );
  const wishes = fc.array(fc.tuple(fc.nat(3), fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 6 });

  it("gives every part of an untouched copy back, to the byte", () => {
    fc.assert(
      fc.property(bodies, wishes, fc.constantFrom("", "\uFEFF"), (body, wished, mark) => {
        const parts = wordParts(body);
        const original = zipParts({ ...parts, [MAIN]: mark + String(parts[MAIN]) });
        const before = readDocx(original).paragraphs;
        const comments = wished.map(([at, one, other]) => {
          const index = at % before.length;
          const length = before[index]?.text.length ?? 0;
          const from = Math.min(one, other, length);
          return on(index, from, Math.min(Math.max(one, other), length));
        });
        const { bytes } = annotate(original, comments, "报告.docx", AT);
        expect(textsOf(bytes)).toEqual(before.map(({ text }) => text));
        expect(changedParts(original, removeOurs(bytes))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (xml: string) => string, string]>([
    ["words changed in one half", (xml) => xml.replace("执行", "完成"), "预算完成率"],
    [
      "one half made bold",
      (xml) => xml.replace(/<w:r>(?=<w:t xml:space="preserve">执行)/, "<w:r><w:rPr><w:b/></w:rPr>"),
      "预算执行率",
    ],
    [
      "a half taken away",
      (xml) => xml.replace(/<w:r><w:t xml:space="preserve">执行<\/w:t><\/w:r>/, ""),
      "预算率",
    ],
    ["comments numbered anew", (xml) => xml.replace(/w:id="1\d{9}"/g, 'w:id="0"'), "预算执行率"],
  ])("from an edited copy takes only our comments: %s", (_, edit, text) => {
    const copy = annotate(wordPackage(paragraph(run("预算执行率"))), [on(0, 2, 4)]).bytes;
    const edited = [MAIN, "word/comments.xml"].reduce((bytes, part) => withPart(bytes, part, edit), copy);
    const left = removeOurs(edited);
    expect(textsOf(left)).toEqual([text]);
    expect(partText(left, MAIN)).not.toContain("comment");
    expect(Object.keys(unzipParts(left))).not.toContain("word/comments.xml");
  });

  it("leaves a document without comments of ours as it is", () => {
    const original = wordPackage(line("甲"));
    expect(changedParts(original, removeOurs(original))).toEqual([]);
  });
});
