"""Which sentences of two sources tell the same."""

from factx.models.document import Document, Sentence
from factx.models.report import Reading
from factx.models.source import Source
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.partners import ECHO, sentence_partners


def contexts(sources):
    """Each source: topics of its sentences, ten characters each."""
    readings, statements = [], {}
    for name, own in sources.items():
        record = Source(
            id=name, path=None, url=None, lang="ko", title=None, publisher=None, published=None, published_from="none",
            derived_from=(), encoding="utf-8", sha256="", characters=10 * len(own), normalized=False,
        )  # fmt: skip
        sentences = tuple(Sentence(10 * n, 10 * n + 9, "ko", "body", 0) for n in range(len(own)))
        document = Document(record, " " * 10 * len(own), (), sentences)
        readings.append(Reading(document, (), (), tuple(s.fact for s in own)))
        statements[name] = own
    return Contexts(readings, statements)


def test_the_nearest_sentences_are_partners_and_a_headline_echoes_its_lead(make, figure):
    def told(source, *topics):
        return [
            make(figure(n), source=source, subject=None, start=10 * n, topic=tuple(topic.split()))
            for n, topic in enumerate(topics)
        ]

    left = told("a", "ferry sink island", "captain drunk night", "rescue boat hospital")
    right = told("b", "captain drunk harbour", "ferry sink island coast", "ferry sink island")
    found = sentence_partners(left, right, contexts({"a": left, "b": right}))
    assert found[1, 0] == 1.0
    assert found[0, 2] == 1.0
    assert found[0, 1] in (1.0, ECHO)
    assert (0, 0) not in found
