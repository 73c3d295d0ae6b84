"""
The 衡阳县 workbook with everything that a careless writer loses: chart, image, validation, conditional format, comment,
defined name, sparkline, foreign custom XML, print settings; and the same with a macro project. The macro project is a
stand-in of the right file type: no test runs it, it must only come through byte for byte.
"""

import io
import zipfile

from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image as Picture
from PIL import ImageDraw

import hengyang

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACRO_MAIN = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
SPARKLINE = (
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
    '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup>'
    '<x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>基础数据表!B8:D8</xm:f>'
    "<xm:sqref>F8</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>"
)
CUSTOM_XML = '<?xml version="1.0" encoding="UTF-8"?><archive xmlns="urn:example:archive"><no>2023-014</no></archive>'


def stamp():
    """A round red mark, drawn here."""
    picture = Picture.new("RGBA", (96, 96), (255, 255, 255, 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((4, 4, 92, 92), outline=(200, 0, 0, 255), width=4)
    pen.polygon([(48, 22), (56, 44), (76, 44), (60, 56), (66, 76), (48, 64), (30, 76), (36, 56), (20, 44), (40, 44)],
                fill=(200, 0, 0, 255))
    data = io.BytesIO()
    picture.save(data, "PNG")
    data.seek(0)
    return Image(data)


def dressed():
    book = hengyang.build()
    basic, form = book[hengyang.BASIC], book[hengyang.SELF]
    figures = book.create_sheet("图表")
    figures["A1"] = "基本支出与项目支出的决算和预算（万元）"
    chart = BarChart()
    chart.title = "支出对比"
    chart.add_data(Reference(basic, min_col=2, max_col=3, min_row=7, max_row=8), titles_from_data=True)
    figures.add_chart(chart, "A3")
    basic.add_image(stamp(), "F2")
    basic["B8"].comment = Comment("含追加的人员经费", "财务股")
    limits = DataValidation(type="decimal", operator="between", formula1="0", formula2="10", allow_blank=True)
    limits.errorTitle, limits.error = "得分", "得分应在0到10之间"
    limits.add("H16:H32")
    form.add_data_validation(limits)
    grades = DataValidation(type="list", formula1='"优,良,较差,差"', allow_blank=True)
    grades.add("D33")
    form.add_data_validation(grades)
    rule = CellIsRule(operator="lessThan", formula=["G16"], fill=PatternFill(bgColor="FFE699"))
    form.conditional_formatting.add("H16:H32", rule)
    book.defined_names.append(DefinedName("全年执行数", attr_text=f"{hengyang.SELF}!$E$6"))
    form.oddFooter.center.text = "第 &P 页 共 &N 页"
    form.print_title_rows = "1:4"
    return book


def with_part(parts, name, content, content_type, relationships, identifier, kind, target):
    """Adds a part together with its content type and the relationship that leads to it."""
    parts[name] = content
    types = parts["[Content_Types].xml"].decode()
    override = f'<Override PartName="/{name}" ContentType="{content_type}"/>'
    parts["[Content_Types].xml"] = types.replace("</Types>", override + "</Types>").encode()
    known = parts[relationships].decode()
    entry = f'<Relationship Id="{identifier}" Type="{kind}" Target="{target}"/>'
    parts[relationships] = known.replace("</Relationships>", entry + "</Relationships>").encode()


def package(book, macro):
    data = io.BytesIO()
    book.save(data)
    with zipfile.ZipFile(data) as source:
        parts = {entry.filename: source.read(entry) for entry in source.infolist()}
    first = "xl/worksheets/sheet1.xml"
    parts[first] = parts[first].replace(b"</worksheet>", SPARKLINE.encode() + b"</worksheet>")
    links = "xl/_rels/workbook.xml.rels"
    with_part(parts, "customXml/item1.xml", CUSTOM_XML.encode(), "application/xml", links, "rIdArchive",
              f"{RELATIONSHIPS}/customXml", "/customXml/item1.xml")
    if macro:
        project = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(range(256)) * 4
        with_part(parts, "xl/vbaProject.bin", project, "application/vnd.ms-office.vbaProject", links, "rIdMacro",
                  "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "/xl/vbaProject.bin")
        types = parts["[Content_Types].xml"].decode()
        parts["[Content_Types].xml"] = types.replace(MAIN, MACRO_MAIN).encode()
    return parts


def store(parts, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2023, 2, 20, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)


def write(target):
    """Writes workbook.xlsx and, beside it, workbook.xlsm."""
    store(package(dressed(), macro=False), target)
    store(package(dressed(), macro=True), target.with_suffix(".xlsm"))
