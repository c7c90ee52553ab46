"""The JSON Schema of the output, made from the models."""

from inspect import cleandoc
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from factx.models.fact import Entity, Fact
from factx.models.finding import Finding
from factx.models.mention import Mention
from factx.models.source import Run, Source

RECORDS: dict[str, type[BaseModel]] = {
    "run": Run, "source": Source, "mention": Mention, "fact": Fact, "entity": Entity, "finding": Finding,
}  # fmt: skip


DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(record: str | None = None) -> dict[str, Any]:
    """The schema of one kind of record, or of a whole report (``--format json``) with all kinds under ``$defs``.

    Raises:
        KeyError: no record of this name.
    """
    if record:
        return {"$schema": DIALECT, **_complete(RECORDS[record].model_json_schema(mode="serialization"))}
    _, definitions = models_json_schema([(model, "serialization") for model in RECORDS.values()])
    lists = {
        ("entities" if name == "entity" else f"{name}s"): {"type": "array", "items": _reference(model)}
        for name, model in RECORDS.items()
        if name != "run"
    }
    return {
        "$schema": DIALECT,
        "title": "A factx report",
        "description": "What `factx extract --format json` writes; each line of JSON Lines is one of the records.",
        "type": "object",
        "properties": {"schema": {"const": "factx/1"}, "run": _reference(Run), **lists},
        "required": ["schema", "run", *lists],
        "$defs": {name: _complete(shape) for name, shape in definitions["$defs"].items()},
    }


def said(docstring: str) -> tuple[str, dict[str, str]]:
    """What a model's docstring says of it, and of its fields."""
    about, _, listed = cleandoc(docstring).partition("\n\nAttributes:\n")
    fields: dict[str, str] = {}
    name = ""
    for line in listed.splitlines():
        indented = line.removeprefix("    ")
        if indented.startswith(" "):
            fields[name] += f" {indented.strip()}"
        elif indented:
            name, _, text = indented.partition(": ")
            fields[name] = text
    return " ".join(about.split()), fields


def _reference(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": f"#/$defs/{model.__name__}"}


def _complete(shape: dict[str, Any]) -> dict[str, Any]:
    """Every key of a record is always written: each is required. Later versions may add keys: none is forbidden."""
    out: dict[str, Any] = {key: value for key, value in shape.items() if key != "additionalProperties"}
    about, fields = said(out.get("description", ""))
    if about:
        out["description"] = about
    if "properties" in out:
        out["required"] = list(out["properties"])
        out["properties"] = {
            name: {**inner, "description": fields[name]} if name in fields else inner
            for name, inner in out["properties"].items()
        }
    if "$defs" in out:
        out["$defs"] = {name: _complete(inner) for name, inner in out["$defs"].items()}
    return out
