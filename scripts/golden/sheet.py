"""Lays a grid of printed texts out as a worksheet that looks like the paper form: fonts, borders, widths, merges."""

import math
import re
import unicodedata

from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter, range_boundaries

THIN = Side(style="thin", color="000000")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
FIGURE = re.compile(r"^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$")


def typed(text):
    """The number and number format a person would type for a printed figure; (text, None) for words."""
    bare = text.strip(" \u3000\u00a0")
    if not FIGURE.match(bare):
        return text, None
    percent = bare.endswith("%")
    digits = bare.rstrip("%").replace(",", "")
    decimals = len(digits.split(".")[1]) if "." in digits else 0
    if percent:
        places = decimals + 2
        return round(float(digits) / 100, places), "0%" if decimals == 0 else "0." + "0" * decimals + "%"
    if decimals == 0 and "," not in bare:
        return int(digits), "General"
    return float(digits), "#,##0.00" if decimals == 2 else "#,##0" + ("." + "0" * decimals if decimals else "")


def width_of(text):
    """Width in characters, a Chinese character counted as two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def lines_of(text, columns):
    return sum(max(1, math.ceil(width_of(line.strip()) / max(1, columns - 1))) for line in text.split("\n"))


def lay_out(sheet, rows, merges, widths, *, title, boxed, left=(), as_text=False):
    """
    Fills `sheet` with `rows` (printed texts). `title` is the 1-based row of the title, `boxed` the first and last
    row that carry borders, `left` the cells whose words run from the left; `as_text` keeps every figure as printed.
    """
    for index, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    for r, row in enumerate(rows, 1):
        for c, text in enumerate(row, 1):
            put(sheet.cell(r, c), text, r, title, boxed, as_text)
    for area in merges:
        sheet.merge_cells(area)
    for address in left:
        sheet[address].alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
    set_heights(sheet, rows, merges, widths, title)
    set_page(sheet)


def put(cell, text, row, title, boxed, as_text):
    inside = boxed[0] <= row <= boxed[1]
    cell.font = Font(name="黑体" if row == title else "宋体", size=18 if row == title else 10.5)
    if inside:
        cell.border = BOX
    value, number_format = (text, None) if as_text else typed(text)
    if text != "":
        cell.value = value
    if number_format:
        cell.number_format = number_format
    elif as_text and FIGURE.match(text.strip(" \u3000")):
        cell.number_format = "@"
    words = number_format is None and row > boxed[0] and cell.column == 1
    centred = row == title or (inside and not words)
    cell.alignment = Alignment(
        horizontal="center" if centred else "left", vertical="center", wrap_text=inside or row > boxed[1]
    )


def set_heights(sheet, rows, merges, widths, title):
    """Heights by the longest text of a row; Excel does not fit merged cells by itself."""
    span = {}
    for area in merges:
        first, top, last, bottom = range_boundaries(area)
        span[(top, first)] = (sum(widths[first - 1 : last]), bottom - top + 1)
    for r, row in enumerate(rows, 1):
        needed = 1
        for c, text in enumerate(row, 1):
            columns, height = span.get((r, c), (widths[c - 1], 1))
            if text.strip() and height == 1:
                needed = max(needed, lines_of(text, columns))
        sheet.row_dimensions[r].height = 34 if r == title else max(20, 15 * needed + 5)


def set_page(sheet):
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = True
    sheet.page_margins.left = sheet.page_margins.right = 0.6
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
