"""W3C Web Annotation: every mention as an annotation with position and quote selectors."""

from collections.abc import Iterator

from factx.models.mention import Mention
from factx.models.report import Report
from factx.models.wire import dumps
from factx.report.links import reference

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters before and after that the quote selector gives, so that a moved passage is found again."""


def annotations(report: Report) -> Iterator[str]:
    """An annotation page. Offsets count code points, as the standard's text position selector does."""
    yield f'{{"@context":"{CONTEXT}","type":"AnnotationPage","items":['
    first = True
    for reading in report.readings:
        target = reading.source.url or reference(reading.source.id)
        for mention in reading.mentions:
            yield ("" if first else ",") + dumps(_annotation(mention, reading.document.text, target))
            first = False
    yield "]}\n"


def _annotation(mention: Mention, text: str, target: str) -> dict[str, object]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": mention.text,
        "prefix": text[max(0, mention.start - AROUND) : mention.start],
        "suffix": text[mention.end : mention.end + AROUND],
    }
    position = {"type": "TextPositionSelector", "start": mention.start, "end": mention.end}
    return {
        "id": f"urn:factx:{reference(mention.id)}",
        "type": "Annotation",
        "motivation": "identifying" if mention.kind == "entity" else "classifying",
        "body": {"type": "Dataset", "format": "application/json", "kind": mention.kind, "value": mention.value},
        "target": {"source": target, "selector": [position, quote]},
    }
