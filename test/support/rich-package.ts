/** A workbook with all that careless writers lose: chart, picture, comment, validation, conditional format, macro. */
import { bookParts, relationships, type Parts } from "./packages";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGS = "application/vnd.openxmlformats-officedocument";

const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/** Bytes that no part of ours may ever open: they only have to arrive as they left. */
const MACRO = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31 + (index >> 3)) & 0xff);

const CHART =
  `<?xml version="1.0"?><c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart>` +
  '<c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>表!$B$2:$B$3</c:f>' +
  '</c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/>' +
  '<c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const ANCHOR =
  "<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
const DRAWING =
  `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor>${ANCHOR}` +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/>' +
  '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic>` +
  `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${ANCHOR}<xdr:pic><xdr:nvPicPr>` +
  `<xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/>` +
  '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>' +
  "<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";

const COMMENTS =
  `<?xml version="1.0"?><comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList>` +
  '<comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>';
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202">' +
  '<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** Shared formula B3:B5, an array formula D2, a rich string A2, a dead row, a comment, a drawing. */
const FIRST =
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:D5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData>\n' +
  '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\r\n' +
  '<row r="2" spans="1:4"><c r="A2" t="s" s="6"><v>2</v></c><c r="B2" s="1"><v>0.30000000000000004</v></c>' +
  '<c r="C2" s="4"><v>3</v></c><c r="D2"><f t="array" ref="D2">SUM(B2:C2)</f><v>3.3</v></c></row>' +
  '<row r="3"><c r="B3" s="2"><f t="shared" ref="B3:B5" si="0">B2/$C$2</f><v>0.1</v></c></row>' +
  '<row r="4"><c r="B4"><f t="shared" si="0"/><v>0.03</v></c></row>' +
  '<row r="5"><c r="B5"><f t="shared" si="0"/><v>0.01</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula>' +
  '</cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" sqref="B2">' +
  '<formula1>0</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>';

/** The parts; `macro` makes it an .xlsm. */
export function richParts(macro = false): Parts {
  return bookParts({
    sheets: [
      { name: "表", body: FIRST },
      {
        name: "附 表",
        body: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        state: "hidden",
      },
    ],
    strings:
      "<si><t>名称</t></si><si><t>金额</t></si><si><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r>" +
      '<rPh sb="0" eb="1"><t>注音</t></rPh></si>',
    after:
      '<definedNames><definedName name="金额">表!$B$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'附 表\'!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    macro,
    defaults: {
      png: "image/png",
      vml: `${DRAWINGS}.vmlDrawing`,
      bin: "application/vnd.ms-office.vbaProject",
    },
    types: {
      "xl/drawings/drawing1.xml": `${DRAWINGS}.drawing+xml`,
      "xl/charts/chart1.xml": `${DRAWINGS}.drawingml.chart+xml`,
      "xl/comments1.xml": `${SPREADSHEET}.comments+xml`,
      "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml`,
    },
    related: {
      rId9: ["calcChain", "calcChain.xml"],
      rId10: ["customXml", "../customXml/item1.xml"],
      ...(macro
        ? { rId11: ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"] }
        : {}),
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId1: ["drawing", "../drawings/drawing1.xml"],
        rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        rId3: ["comments", "../comments1.xml"],
      }),
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": relationships({
        rId1: ["chart", "../charts/chart1.xml"],
        rId2: ["image", "../media/image1.png"],
      }),
      "xl/drawings/vmlDrawing1.vml": VML,
      "xl/charts/chart1.xml": CHART,
      "xl/media/image1.png": PIXEL,
      "xl/comments1.xml": COMMENTS,
      "xl/calcChain.xml": `<?xml version="1.0"?><calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="B3"/><c r="B4"/><c r="B5"/></calcChain>`,
      "customXml/item1.xml": '<foreign xmlns="urn:somebody:else">留着</foreign>',
      ...(macro ? { "xl/vbaProject.bin": MACRO } : {}),
    },
  });
}
