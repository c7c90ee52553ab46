"""What a finding is about, in words: ``OpenAI · partnership``, ``오픈AI · 협력``."""

from collections.abc import Mapping
from functools import cache

from factx.models.finding import Finding
from factx.reconciler.attributes import Attributes
from factx.report.text import clean
from factx.report.words import Words
from factx.rules.load import default_rules


@cache
def _attributes() -> Attributes:
    return Attributes.of(default_rules())


def about(finding: Finding, entities: Mapping[str, str], words: Words) -> str:
    """Its subject and what of it, as far as they are known; attributes by the names that the catalogue gives them."""
    what = _attributes().title(finding.attribute, words.lang) if finding.attribute else ""
    return clean(" · ".join(part for part in (entities.get(finding.subject or "", ""), what) if part))
