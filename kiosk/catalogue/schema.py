"""The JSON Schema of a definition as an author writes it: fields and papers of the library by name, a short card."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.contract.authoring import CardSource
from kiosk.contract.service import Document, Field, ServiceDefinition

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WHERE = "#/$defs/{name}"
_NAME = {"type": "string", "minLength": 1}


def schema() -> str:
    """`docs/service.schema.json`."""
    types = [ServiceDefinition, CardSource, Field, Document]
    _, parts = msgspec.json.schema_components(types, ref_template=_WHERE)
    service = parts.pop("ServiceDefinition")
    parts["FieldUse"], parts["DocumentUse"] = _changed(parts["Field"]), _changed(parts["Document"])
    service["properties"]["card"] = {"$ref": _WHERE.format(name="CardSource")}
    for key, part in (("fields", "Field"), ("documents", "Document")):
        service["properties"][key]["items"] = _any_form(part)
    whole = {"$schema": _DIALECT, **service, "title": "Service definition", "$defs": dict(sorted(parts.items()))}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _changed(part: dict[str, Any]) -> dict[str, Any]:
    """An entry of the library with whatever differs here."""
    properties = {"use": {**_NAME, "description": "An entry of the library."}, **part["properties"]}
    return {**part, "title": f"{part['title']}Use", "properties": properties, "required": ["use"]}


def _any_form(part: str) -> dict[str, Any]:
    by_name = {**_NAME, "description": "An entry of the library, as it is."}
    return {"anyOf": [by_name, {"$ref": _WHERE.format(name=f"{part}Use")}, {"$ref": _WHERE.format(name=part)}]}
