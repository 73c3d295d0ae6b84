"""The two sheets of 衡阳县自然资源局 for 2022, cell by cell as they were published."""

import csv
from pathlib import Path

from openpyxl import Workbook

from sheet import lay_out

DATA = Path(__file__).parent / "data"
BASIC, SELF = "基础数据表", "自评表"

BASIC_MERGES = "A2:D2 A3:D3 A4:D4 A5:A6 B27:D27 A28:D28 A29:D29".split()
SELF_MERGES = (
    "A2:H2 A3:H3 A4:H4 B5:C5 B6:C6 B7:D7 E7:H7 B8:C8 E8:F8 G8:H8 B9:C9 E9:F9 G9:H9 B10:C10 E10:F10 G10:H10 "
    "B11:C11 E11:F11 G11:H11 B12:C12 E12:F12 G12:H12 B13:D13 E13:H13 B14:D14 E14:H14 A33:C33 D33:E33 B34:D34 "
    "E34:H34 B35:D35 E35:H35 A5:A12 A13:A14 A15:A25 B16:B25 C16:C21 C22:C23 A26:A32 B26:B29 B30:B32 C30:C32 "
    "A34:A35 A36:H36 A37:H37 A38:H38 A39:H39"
).split()


def grid(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def basic_rows():
    return grid("hengyang-2022-basic")


def self_rows(pasted):
    """`pasted`: with the long line of spaces that the published page carries at the end of 全年实际完成情况."""
    rows = grid("hengyang-2022-self")
    if pasted:
        rows[13][4] += "\n" + " " * 942
    return rows


def build(as_text=False):
    """The workbook; `as_text` keeps every figure as the text that was printed, full-width spaces included."""
    book = Workbook()
    basic = book.active
    basic.title = BASIC
    lay_out(basic, basic_rows(), BASIC_MERGES, [36, 20, 22, 20], title=2, boxed=(5, 27), left=["B27"],
            as_text=as_text)
    form = book.create_sheet(SELF)
    left = ["B14", "E14", "B35", "E35", "E9", "E10"] + [f"F{row}" for row in (22, 23, 26, 27, 28)]
    lay_out(form, self_rows(as_text), SELF_MERGES, [9, 10, 12, 22, 16, 40, 9, 9], title=2, boxed=(5, 35),
            left=left, as_text=as_text)
    for sheet, last in ((basic, "D29"), (form, "H39")):
        sheet.print_area = f"A1:{last}"
    return book
