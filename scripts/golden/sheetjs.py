"""Hands the 衡阳县 grid to SheetJS (sheetjs.ts), a writer with habits of its own: shared strings, no styles."""

import json
import subprocess
from pathlib import Path

import hengyang
from sheet import typed

SCRIPT = Path(__file__).parent / "sheetjs.ts"


def cells(rows):
    """Each cell as null, a text, or a number with its format."""
    def one(text):
        value, number_format = typed(text)
        if text == "":
            return None
        return {"value": value, "format": number_format}

    return [[one(text) for text in row] for row in rows]


def write(target):
    sheets = [
        {"name": hengyang.BASIC, "rows": cells(hengyang.basic_rows()), "merges": hengyang.BASIC_MERGES},
        {"name": hengyang.SELF, "rows": cells(hengyang.self_rows(False)), "merges": hengyang.SELF_MERGES},
    ]
    subprocess.run(["node", "--import", "tsx", str(SCRIPT), str(target)], input=json.dumps(sheets), text=True, check=True)
