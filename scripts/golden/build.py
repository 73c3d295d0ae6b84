"""
Makes every workbook of test/golden again: `/usr/bin/python3 scripts/golden/build.py [case …]`.
Needs openpyxl and, for the cases that say so, LibreOffice and the project's node modules. Tests need none of them.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

import clean
import clean_targets
import extras
import hengshan
import hengyang
import hunan_classic
import libreoffice
import sheetjs
import xinhuang

GOLDEN = Path(__file__).resolve().parents[2] / "test" / "golden"


def save(book, target):
    book.save(target)


CASES = {
    "hengyang-2022": lambda target: save(hengyang.build(), target),
    "hengyang-2022-text": lambda target: libreoffice.rewrite(hengyang.build(as_text=True), target),
    "hengyang-2022-sheetjs": sheetjs.write,
    "hengyang-2022-extras": extras.write,
    "hengshan-2023": lambda target: save(hengshan.build(), target),
    "hunan-classic-2018": lambda target: save(hunan_classic.build(), target),
    "xinhuang-2021": lambda target: save(xinhuang.build(), target),
    "clean-2022": lambda target: libreoffice.rewrite(clean.build(), target),
    "clean-2022-targets": lambda target: save(clean_targets.build(), target),
}

for case in sys.argv[1:] or CASES:
    folder = GOLDEN / case
    folder.mkdir(parents=True, exist_ok=True)
    CASES[case](folder / "workbook.xlsx")
    print(case, {file.name: file.stat().st_size for file in sorted(folder.glob("workbook.*"))})
