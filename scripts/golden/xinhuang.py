"""The scorecard of 新晃县自然资源行政执法大队 for 2021, cell by cell as it was published, with the rules it prints."""

from openpyxl import Workbook

from hengyang import grid
from sheet import lay_out

MERGES = (
    "A2:H2 A4:A8 A9:A20 A21:A28 B4:B5 B6:B8 B9:B13 B14:B17 B18:B20 B21:B23 B24:B28 D24:D27 B30:H30 A31:H31 A32:H32"
).split()


def build():
    book = Workbook()
    sheet = book.active
    sheet.title = "附件1-1"
    left = ["B30"] + [f"{column}{row}" for column in "EFG" for row in range(4, 29)]
    lay_out(sheet, grid("xinhuang-2021-scorecard"), MERGES, [9, 11, 13, 7, 44, 32, 22, 7], title=2, boxed=(3, 30),
            left=left)
    sheet.page_setup.orientation = "landscape"
    return book
