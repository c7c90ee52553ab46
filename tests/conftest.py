"""What many tests share: the rules and the tokenizers are loaded once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from factx.models.document import Block, Document, Sentence
from factx.models.fact import Attribution, Entity, Evidence, Fact, Names, Status
from factx.models.finding import Finding, Side
from factx.models.report import Reading, Report
from factx.models.source import Run, Source
from factx.read.article import Declared, document
from factx.rules.load import RuleSet, default_rules
from factx.run.pipeline import read_source
from factx.tokenize import tokenize

ROOT = Path(__file__).parent.parent

# the same examples on every machine, and no failure because a machine is busy
settings.register_profile("factx", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factx")


@pytest.fixture(scope="session")
def rules() -> RuleSet:
    return default_rules()


@pytest.fixture(scope="session")
def read(rules: RuleSet) -> Callable[..., Document]:
    """Text to a document with sentences; keyword arguments are declarations (lang, published …)."""

    def reading(text: str, **declared: object) -> Document:
        if "published" in declared:
            declared.setdefault("published_from", "input")
        return tokenize(document("t", text, rules, Declared(**declared)), rules)

    return reading


@pytest.fixture(scope="session")
def reported(rules: RuleSet) -> Callable[..., Reading]:
    """Text to all that is read in it; keyword arguments are its name and declarations (lang, published …)."""

    def whole(text: str, name: str = "t", **declared: object) -> Reading:
        if "published" in declared:
            declared.setdefault("published_from", "input")
        return read_source(document(name, text, rules, Declared(**declared)), rules)

    return whole


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"


KO, EN = "오픈AI와 삼성의 협력이 진행 중이라고 \x1b[31m권 CSO가 말했다.", "Ties with Samsung are being speculated."


def reading(name: str, lang: str, text: str, status: str, words: str) -> Reading:
    source = Source(
        id=name, path=name, url=None, lang=lang, title=None, publisher=None, published="2025-09-10",
        published_from="header", encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip
    start = text.index(words)
    evidence = Evidence(source=name, start=start, end=start + len(words), text=words, line=1)
    fact = Fact(
        id=f"f:{name}", source=name, kind="status", subject="org:openai", attribute="partnership", value=None,
        status=Status(name=status), attribution=Attribution(), evidence=(evidence,), rule="r",
    )  # fmt: skip
    sentence = Sentence(0, len(text), lang, "body", 0)
    return Reading(Document(source, text, (Block(0, len(text), lang, "body"),), (sentence,)), (), (), (fact,))


@pytest.fixture
def report() -> Report:
    readings = (
        reading("news/000.txt", "ko", KO, "ongoing", "진행 중"),
        reading("news/001.txt", "en", EN, "rumoured", "speculated"),
    )
    sides = tuple(
        Side(
            value=r.facts[0].status.name,
            label=r.facts[0].status.name,
            sources=(r.source.id,),
            evidence=r.facts[0].evidence,
        )
        for r in readings
    )
    finding = Finding(
        id="x:1", code="FX504", relation="possibly_conflicts", severity="warning", title="certainty-differs",
        message="000 says ongoing, 001 says rumoured.", subject="org:openai", attribute="partnership",
        facts=tuple(r.facts[0].id for r in readings), sides=sides, independent_sources=2,
    )  # fmt: skip
    entity = Entity(id="org:openai", type="ORG", names=Names(ko=("오픈AI",), en=("OpenAI",)), mentions=2, sources=())
    run = Run(version="1", rules="r", kiwi=None, spacy=None, options={})
    return Report(run, readings, (entity,), (finding,))
