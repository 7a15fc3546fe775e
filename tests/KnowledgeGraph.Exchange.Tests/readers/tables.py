"""Reads tables with Python's csv module and writes their rows as JSON: tables.py FOLDER. Line ends in cells stay as they are."""
import csv
import json
import pathlib
import sys

tables = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.csv")):
    with open(path, encoding="utf-8", newline="") as file:
        tables[path.name] = list(csv.DictReader(file, strict=True))
json.dump(tables, sys.stdout)
