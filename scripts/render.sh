#!/usr/bin/env bash
# Renders a workbook to PNG pages for looking: scripts/render.sh FILE.xlsx OUTDIR
# Needs libreoffice-calc, poppler-utils and a Chinese font (fonts-noto-cjk).
set -euo pipefail
if [ $# -ne 2 ]; then
  echo "usage: scripts/render.sh FILE.xlsx OUTDIR" >&2
  exit 2
fi
file=$1
out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
# Under a plain C locale LibreOffice loses Chinese file names, so it gets a copy with a plain one.
cp "$file" "$work/page.${file##*.}"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" \
  "$work/page.${file##*.}" >/dev/null 2>&1
pdftoppm -r "${DPI:-80}" -png "$work/page.pdf" "$out/page"
ls -1 "$out"/page*.png
