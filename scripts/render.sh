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
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
mkdir -p "$out"
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$out" "$file" >/dev/null 2>&1
name=$(basename "${file%.*}")
pdftoppm -r "${DPI:-80}" -png "$out/$name.pdf" "$out/$name"
ls -1 "$out/$name"*.png
