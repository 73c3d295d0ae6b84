/** What a reader of a Word file sees is what we read, whatever the file is made of. */
import { readDocx, type WordDocument } from "../../../src/hosts/docx";
import {
  cell,
  level,
  line,
  paragraph,
  run,
  table,
  wordPackage,
  type WordSpec,
} from "../../support/word-package";

const read = (body: string, spec?: WordSpec): WordDocument => readDocx(wordPackage(body, spec));
const texts = (body: string, spec?: WordSpec): readonly string[] =>
  read(body, spec).paragraphs.map(({ text }) => text);

describe("text", () => {
  it.each<[string, string, readonly string[]]>([
    ["runs of a paragraph are joined", paragraph(run("支出") + run("12.5") + run("万元")), ["支出12.5万元"]],
    [
      "tabs and breaks are signs",
      paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>"),
      ["甲\t乙\n丙"],
    ],
    [
      "a page break does not cut a sentence",
      paragraph('<w:r><w:t>预算</w:t><w:br w:type="page"/><w:t>执行</w:t></w:r>'),
      ["预算执行"],
    ],
    [
      "white space at the ends of a text counts only where it is told",
      paragraph("<w:r><w:t> 甲 </w:t></w:r>" + run(" 乙")),
      ["甲 乙"],
    ],
    [
      "references and CDATA are resolved",
      paragraph("<w:r><w:t>a&lt;b&#x4E2D;</w:t><w:t><![CDATA[<c>]]></w:t></w:r>"),
      ["a<b中<c>"],
    ],
    [
      "tracked changes are accepted",
      paragraph(run("甲") + `<w:ins>${run("乙")}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>`),
      ["甲乙"],
    ],
    [
      "what was moved stands at its new place only",
      paragraph(`<w:moveFrom>${run("甲")}</w:moveFrom>${run("乙")}<w:moveTo>${run("甲")}</w:moveTo>`),
      ["乙甲"],
    ],
    [
      "a deleted end joins two paragraphs",
      paragraph(run("上半句"), "<w:rPr><w:del/></w:rPr>") + line("下半句"),
      ["上半句下半句"],
    ],
    [
      "former properties say nothing",
      paragraph(run("甲"), "<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>") + line("乙"),
      ["甲", "乙"],
    ],
    [
      "hidden text is not seen",
      paragraph(run("甲") + run("乙", "<w:vanish/>") + run("丙", '<w:vanish w:val="0"/>')),
      ["甲丙"],
    ],
    [
      "field codes are not seen, results are",
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run("7"),
      ),
      ["7"],
    ],
    [
      "links, tags and content controls are transparent",
      paragraph(
        `<w:hyperlink>${run("甲")}</w:hyperlink><w:smartTag>${run("乙")}</w:smartTag><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${run("丙")}</w:sdtContent></w:sdt>`,
      ),
      ["甲乙丙"],
    ],
    [
      "boxes and ticks of symbol fonts are characters",
      paragraph(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>优</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>良</w:t></w:r>',
      ),
      ["☑优□良"],
    ],
    [
      "a formula is text",
      paragraph(run("控制率=") + "<m:oMath><m:r><m:t>645/716</m:t></m:r></m:oMath>"),
      ["控制率=645/716"],
    ],
    [
      "phonetic guides are left out",
      paragraph(
        `<w:r><w:ruby><w:rt>${run("xíng")}</w:rt><w:rubyBase>${run("行")}</w:rubyBase></w:ruby></w:r>`,
      ),
      ["行"],
    ],
  ])("%s", (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it("alternatives are read once, the first of them", () => {
    const box = (text: string): string => `<w:txbxContent>${line(text)}</w:txbxContent>`;
    const body = paragraph(
      run("前") +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框内")}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box("框内")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
        run("后"),
    );
    const { paragraphs } = read(body);
    expect(paragraphs.map(({ text, place, host }) => [text, place.kind, host])).toEqual([
      ["前后", "body", 0],
      ["框内", "text-box", 0],
    ]);
  });

  it("notes come behind the text and hang on the paragraph that refers to them", () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="-1">${line("———")}</w:footnote>` +
      `<w:footnote w:id="2">${line("数据来源：决算报表")}</w:footnote><w:footnote w:id="3">${line("无人引用")}</w:footnote>`;
    const body =
      line("一") + paragraph(run("支出") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("万元"));
    const { paragraphs } = read(body, { footnotes });
    expect(paragraphs.map(({ text, place, host }) => [text, place.kind, host])).toEqual([
      ["一", "body", 0],
      ["支出万元", "body", 1],
      ["数据来源：决算报表", "note", 1],
    ]);
  });

  it("prefixes are the file's own affair", () => {
    const own = wordPackage(line("甲"));
    const other = wordPackage("", {
      parts: {
        "word/document.xml":
          '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>',
      },
    });
    expect(readDocx(other).paragraphs.map((one) => one.text)).toEqual(
      readDocx(own).paragraphs.map((one) => one.text),
    );
  });
});

describe("headings", () => {
  const style = (id: string, name: string, more = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles =
    style("a", "Normal") +
    style("1", "heading 1", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style("b", "我的标题", '<w:basedOn w:val="1"/>') +
    style("c", "标题 3") +
    style("d", "正文样式", '<w:basedOn w:val="d"/>') +
    style("e", "toc 1", '<w:basedOn w:val="1"/>');
  const styled = (id: string, more = ""): string => paragraph(run("文"), `<w:pStyle w:val="${id}"/>${more}`);

  it.each<[string, string, number | null, string]>([
    ["the style's outline level", styled("1"), 1, "body"],
    ["a style based on a heading", styled("b"), 1, "body"],
    ["a name in Chinese", styled("c"), 3, "body"],
    ["a style that is based on itself", styled("d"), null, "body"],
    ["the paragraph's own level", styled("a", '<w:outlineLvl w:val="1"/>'), 2, "body"],
    ["a paragraph that takes its style's level away", styled("1", '<w:outlineLvl w:val="9"/>'), null, "body"],
    ["a line of the table of contents", styled("e"), null, "contents"],
    ["no style", line("文"), null, "body"],
  ])("%s", (_, body, heading, kind) => {
    const [first] = read(body, { styles }).paragraphs;
    expect([first?.heading, first?.place.kind]).toEqual([heading, kind]);
  });
});

describe("tables", () => {
  const grid = (body: string) =>
    read(body).tables.map(({ rows, columns, cells }) => ({
      size: [rows, columns],
      cells: cells.map((one) => [one.row, one.column, one.rowSpan, one.columnSpan, one.paragraphs.length]),
    }));
  const down = (value = ""): string => `<w:vMerge${value === "" ? "" : ` w:val="${value}"`}/>`;

  it("merged cells cover several places, across and down", () => {
    const body = table(
      [cell("甲", '<w:gridSpan w:val="2"/>'), cell("乙", down("restart"))],
      [cell("丙"), cell("丁"), cell("", down())],
    );
    expect(grid(body)).toEqual([
      {
        size: [2, 3],
        cells: [
          [0, 0, 1, 2, 1],
          [0, 2, 2, 1, 1],
          [1, 0, 1, 1, 1],
          [1, 1, 1, 1, 1],
        ],
      },
    ]);
    expect(texts(body)).toEqual(["甲", "乙", "丙", "丁"]);
  });

  it("a cell that goes on with nothing above stands alone", () => {
    expect(grid(table([cell("甲", down())]))).toEqual([{ size: [1, 1], cells: [[0, 0, 1, 1, 1]] }]);
  });

  it("old files merge to the right by another word", () => {
    const body = table([
      cell("甲", '<w:hMerge w:val="restart"/>'),
      cell("", '<w:hMerge w:val="continue"/>'),
      cell("乙"),
    ]);
    expect(grid(body)).toEqual([
      {
        size: [1, 3],
        cells: [
          [0, 0, 1, 2, 1],
          [0, 2, 1, 1, 1],
        ],
      },
    ]);
  });

  it("a row whose deletion is tracked is gone", () => {
    const body = table([cell("甲")]).replace(
      "</w:tbl>",
      `<w:tr><w:trPr><w:del/></w:trPr>${cell("乙")}</w:tr></w:tbl>`,
    );
    expect(texts(body)).toEqual(["甲"]);
    expect(grid(body)).toEqual([{ size: [1, 1], cells: [[0, 0, 1, 1, 1]] }]);
  });

  it("a table in a cell is a table of its own", () => {
    const { tables, paragraphs } = read(table([cell(line("外") + table([cell("内")]))]));
    expect(tables.map(({ cells }) => cells[0]?.paragraphs)).toEqual([[0], [1]]);
    expect(paragraphs.map(({ place }) => place)).toEqual([
      { kind: "cell", table: 0, row: 0, column: 0 },
      { kind: "cell", table: 1, row: 0, column: 0 },
    ]);
  });

  it("a forged span stays within Word's own width", () => {
    const [size] = grid(table([cell("甲", '<w:gridSpan w:val="2000000000"/>')])).map((one) => one.size);
    expect(size).toEqual([1, 63]);
  });
});

describe("automatic numbers", () => {
  const official =
    '<w:abstractNum w:abstractNumId="0">' +
    level(0, "japaneseCounting", "%1、") +
    level(1, "chineseCounting", "（%2）") +
    level(2, "decimal", "%3.") +
    level(3, "decimalEnclosedCircle", "%4") +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const numbers = (body: string, numbering: string, styles?: string) =>
    read(body, { numbering, ...(styles === undefined ? {} : { styles }) }).paragraphs.map(
      ({ number }) => number,
    );
  const at = (...levels: readonly number[]): string => levels.map((one) => line("文", [1, one])).join("");

  it("levels of an official document, each starting anew below the higher ones", () => {
    expect(numbers(at(0, 1, 1, 2, 2, 3, 1, 2, 0, 1), official)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "1.",
      "2.",
      "①",
      "（三）",
      "1.",
      "二、",
      "（一）",
    ]);
  });

  it("lists of one definition count on, unless one is told to begin anew", () => {
    const body = at(0, 0) + line("文", [2, 0]) + line("文", [2, 0]) + line("文", [1, 0]);
    expect(numbers(body, official)).toEqual(["一、", "二、", "一、", "二、", "三、"]);
  });

  it("a level that was passed over counts as used", () => {
    expect(numbers(at(0, 2, 1), official)).toEqual(["一、", "1.", "（二）"]);
  });

  it("a text between has no number, and the list goes on behind it", () => {
    expect(numbers(at(0) + line("文") + at(0), official)).toEqual(["一、", null, "二、"]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "a level that never starts anew",
      level(0, "decimal", "%1") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'),
      ["1", "1)", "2", "2)"],
    ],
    [
      "numbers of higher levels in the text",
      level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/>"),
      ["第一章", "1.1", "第二章", "2.1"],
    ],
    [
      "bullets of a symbol font",
      level(0, "bullet", "\uF0B7") + level(1, "bullet", "－"),
      ["•", "－", "•", "－"],
    ],
    [
      "a level without a number",
      level(0, "none", "") + level(1, "lowerLetter", "%2)"),
      [null as unknown as string, "a)", null as unknown as string, "a)"],
    ],
  ])("%s", (_, levels, expected) => {
    const numbering = `<w:abstractNum w:abstractNumId="5">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>`;
    expect(numbers(at(0, 1, 0, 1), numbering)).toEqual(expected);
  });

  it("a style brings a number, and a paragraph can take it away", () => {
    const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="2"/>')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>`;
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="节"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraph(run("文"), '<w:pStyle w:val="2"/>') +
      paragraph(run("文"), '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph(run("文"), '<w:pStyle w:val="2"/>');
    expect(numbers(body, numbering, styles)).toEqual(["（一）", null, "（二）"]);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    [
      "chineseCounting",
      [1, 10, 11, 20, 21, 101, 110],
      ["一", "十", "十一", "二十", "二十一", "一百零一", "一百一十"],
    ],
    ["chineseLegalSimplified", [1, 10, 25], ["壹", "壹拾", "贰拾伍"]],
    ["ideographTraditional", [1, 10, 11], ["甲", "癸", "11"]],
    ["decimalEnclosedCircle", [1, 20, 21, 50, 51], ["①", "⑳", "㉑", "㊿", "51"]],
    ["decimalEnclosedParen", [1, 20], ["⑴", "⒇"]],
    ["upperRoman", [4, 9, 14], ["IV", "IX", "XIV"]],
    ["lowerLetter", [1, 26, 27], ["a", "z", "aa"]],
    ["decimalZero", [7], ["07"]],
    ["ideographDigital", [10, 25], ["一〇", "二五"]],
    ["of a format that nobody knows", [12], ["12"]],
  ])("counts in %s", (format, values, expected) => {
    const definition = (id: number, start: number): string =>
      `<w:abstractNum w:abstractNumId="${id}">${level(0, format, "%1").replace('w:start w:val="1"', `w:start w:val="${start}"`)}</w:abstractNum>`;
    const uses = values.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
    const numbering = values.map((value, id) => definition(id, value)).join("") + uses.join("");
    const body = values.map((_, id) => line("文", [id + 1, 0])).join("");
    expect(numbers(body, numbering)).toEqual(expected);
  });
});
