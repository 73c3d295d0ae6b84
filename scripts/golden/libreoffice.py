"""Lets LibreOffice write a workbook anew, so that the file is its own writing from the first byte to the last."""

import subprocess
import tempfile
from pathlib import Path


def rewrite(book, target):
    """Saves `book` (openpyxl) through LibreOffice as `target`."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in" / target.name
        source.parent.mkdir()
        book.save(source)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/out", str(source)],
            check=True, capture_output=True, timeout=120,
        )
        target.write_bytes((Path(folder) / "out" / target.name).read_bytes())
