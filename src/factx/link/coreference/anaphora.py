"""Pronouns and nominals inside one source: who `그`, `she`, `회사`, `the company`, `the ChatGPT maker` are.

Only where the evidence is clear: a pronoun for a person takes the one who spoke or was the topic last, if no other
person stands between; a nominal takes the organisation that the source is about. Everything else stays unresolved.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

import regex

from factx.extractors.entity.found import GUESS
from factx.link.coreference.genders import Gender, Genders
from factx.link.kit import Kit
from factx.models.document import Document, Sentence
from factx.models.mention import Mention, QuoteValue
from factx.normalise.name.hangul import has_hangul
from factx.values import cached_property

_TOPIC = regex.compile(r"\s?(?:[가-힣A-Za-z·()]{1,14}\s?){0,3}?(?:은|는|이|가|께서는|께서|도)(?=\s)")
_WORD = regex.compile(r"[A-Za-z]+|그녀|그(?=[가는])")
_NEAR = 3  # sentences
_FAR = 6
"""Sentences back to the only person of them all."""
_OFTEN = 3
"""How often a source names the firm that it is about."""
_OPENING = 30  # characters in which an English sentence names its subject


class Antecedents:
    """The resolved names of a document, asked from a place in it.

    Args:
        document: with its sentences.
        named: mention and entity id of every resolved name, in order.
        held: which title stands beside which person: the person's place, the title's id, the entity id.
        kit: word lists.
        quotes: of the document.
        titles: those that stand beside nobody.
    """

    def __init__(
        self,
        document: Document,
        named: Sequence[tuple[Mention, str]],
        held: Sequence[tuple[int, str, str]],
        kit: Kit,
        quotes: Sequence[Mention] = (),
        titles: Sequence[Mention] = (),
    ) -> None:
        self.document, self.kit = document, kit
        direct = sorted(
            (m.start, m.end) for m in quotes if isinstance(m.value, QuoteValue) and m.value.manner == "direct"
        )
        self._quote_starts, self._quotes = [start for start, _ in direct], direct
        self._speakers = {
            (m.value.speaker_text.start, m.value.speaker_text.end)
            for m in quotes
            if isinstance(m.value, QuoteValue) and m.value.speaker_text
        }
        self._held: dict[str, list[tuple[int, str]]] = {}
        for start, title, id_ in sorted(held):
            known = self._held.setdefault(title, [])
            if len({one for _, one in known} | {id_}) > len({one for _, one in known}):
                known.append((start, id_))  # the first two who hold it tell all: after the second it is nobody's
                del known[2:]
        self.named = sorted([*named, *self._called(titles)], key=lambda item: item[0].start)
        self._starts = [mention.start for mention, _ in self.named]
        self._genders = Genders(document.text, named, kit.rules)
        self._sentences = [sentence.start for sentence in document.sentences]
        self._counts = Counter(id_ for mention, id_ in self.named if mention.zone in ("body", "headline", "dateline"))

    def resolve(self, text: str, start: int, lang: str) -> str | None:
        """Who these words at this place are, or None."""
        kind = self.kit.anaphor(text, lang)
        if kind == "maker":
            return self._maker(start)
        if kind == "person":
            return self.person(start, self._genders.of_word(text, lang))
        if kind == "company":
            fitting = self._institution(text, start, lang) if self.kit.heads(text, lang) else None
            return fitting or self.organization(start, firms=True)
        if kind == "thing":
            return self.organization(start)
        if kind == "institution":
            return self._institution(text, start, lang)
        if kind == "place" and lang == "ko":
            return self._government(text)
        return None

    def _government(self, rank: str) -> str | None:
        """The county, city or province that ``군``, ``시``, ``도`` means: the only one of the source."""
        ids = {id_ for mention, id_ in self.named if mention.entity_type == "PLACE" and mention.text.endswith(rank)}
        return ids.pop() if len(ids) == 1 else None

    def _called(self, titles: Sequence[Mention]) -> list[tuple[Mention, str]]:
        """The titles that alone name the one who holds them: the chairman was defiant."""
        text = self.document.text
        found = [
            (title, self.holder_of(title))
            for title in titles
            if has_hangul(title.text) or text[: title.start].lower().endswith("the ")
        ]
        return [(title, holder) for title, holder in found if holder]

    def _maker(self, start: int) -> str | None:
        """The firm that makes the product named right before (the ChatGPT ``maker``), if the word lists know it."""
        n = bisect_left(self._starts, start) - 1
        if n < 0 or start - self.named[n][0].end > 1:
            return None
        parent = self.kit.parent(self.named[n][1])
        return parent if parent and parent.startswith("org:") else None

    def person(self, start: int, gender: Gender | None = None) -> str | None:
        """The person that a pronoun at this place means.

        Args:
            start: of the pronoun.
            gender: of whom it can mean.
        """
        candidates = [item for item in self._before(start, "PERSON") if self._genders.fits(item[1], gender)]
        if not candidates:
            return None
        here, last_sentence = self._sentence(start), self._sentence(candidates[-1][0].start)
        if here - last_sentence > _NEAR:
            near = {id_ for mention, id_ in candidates if here - self._sentence(mention.start) <= _FAR}
            return near.pop() if len(near) == 1 else None
        same = [item for item in candidates if self._sentence(item[0].start) == last_sentence]
        goes_on = self._same_word_opens(last_sentence, start)
        if goes_on is not None and goes_on < same[0][0].start:
            return self.person(goes_on, gender)  # She beat Jung. She is 46.
        topics = [id_ for mention, id_ in same if self._is_subject(mention)]
        ids = list(dict.fromkeys(id_ for _, id_ in same))
        if len(ids) == 1:
            return ids[0]
        return topics[0] if topics else None

    def _same_word_opens(self, sentence: int, start: int) -> int | None:
        """Where a sentence opens with the very pronoun that stands at an offset behind it."""
        text, opening = self.document.text, self.document.sentences[sentence].start
        here, there = _WORD.match(text, start), _WORD.match(text, opening)
        if here is None or there is None or opening >= start:
            return None
        return opening if here[0].casefold() == there[0].casefold() else None

    def organization(self, start: int, *, firms: bool = False) -> str | None:
        """The organisation that `회사`, `the company` or `it` here means: the near topic, or the most named.

        Args:
            start: where the word stands.
            firms: no court, union or ministry is meant.
        """
        here = self._sentence(start)
        candidates = [item for item in self._before(start, "ORG") if here - self._sentence(item[0].start) <= _NEAR]
        if firms:
            candidates = [item for item in candidates if not self.kit.is_no_firm(item[0].text)]
        subjects = [id_ for mention, id_ in candidates if self._is_subject(mention)]
        if subjects:
            return subjects[-1]
        ids = list(dict.fromkeys(id_ for _, id_ in candidates))
        if len(ids) == 1:
            return ids[0]
        if not ids and firms:
            return self._main_firm
        return max(ids, key=lambda id_: self._counts[id_], default=None) if ids else None

    @cached_property
    def _main_firm(self) -> str | None:
        """The firm that the source is about: named often, and at least twice as often as any other."""
        firms = {
            id_: self._counts[id_]
            for mention, id_ in self.named
            if mention.entity_type == "ORG" and not self.kit.is_no_firm(mention.text)
        }
        first, second = [*sorted(firms.values(), reverse=True), 0, 0][:2]
        return max(firms, key=lambda id_: firms[id_]) if first >= _OFTEN and first >= 2 * second else None

    def _institution(self, text: str, start: int, lang: str) -> str | None:
        """An organisation named by its head noun before (`the institute`: Korea Institute of Photonic Energy)."""
        head = regex.sub(r"(?i)^the\s+", "", text).lower().partition(" ")[0] if lang == "en" else text.partition(" ")[0]
        heads = self.kit.heads(text, lang) or (head,)
        before = self._before(start, "ORG")
        if not before and self._sentence(start) == 0:  # a headline forestalls the name
            before = [item for item in self.named if item[0].entity_type == "ORG"]
        fitting = [
            id_
            for mention, id_ in before
            if (
                not set(heads).isdisjoint(mention.text.lower().split())
                if lang == "en"
                else mention.text.endswith(heads)
            )
        ]
        return fitting[-1] if fitting and len(set(fitting)) == 1 else None

    def holder_of(self, title: Mention) -> str | None:
        """The person who holds a title that stands alone (`The CSO stressed`) and was named with it before."""
        wanted = self.kit.title_id(title.text)
        held = [id_ for start, id_ in self._held.get(wanted, ()) if start < title.start]
        return held[0] if len(held) == 1 else None

    def _before(self, start: int, type_: str) -> list[tuple[Mention, str]]:
        """The names of a type before an offset; of what others say only a pronoun in the same quotation speaks."""
        upto = bisect_right(self._starts, start - 1)
        here = self._quotation(start)
        return [
            item
            for item in self.named[max(0, upto - 40) : upto]
            if (item[0].entity_type == type_ or (type_ == "PERSON" and item[0].entity_type == "ROLE"))
            and not item[0].rule.endswith(GUESS)
            and self._quotation(item[0].start) in (None, here)
        ]

    def _quotation(self, offset: int) -> int | None:
        """The number of the direct quotation around an offset."""
        n = bisect_right(self._quote_starts, offset) - 1
        return n if n >= 0 and offset < self._quotes[n][1] else None

    def _sentence(self, offset: int) -> int:
        return bisect_right(self._sentences, offset) - 1

    def _is_subject(self, mention: Mention) -> bool:
        sentence = self._at(mention.start)
        if sentence is None:
            return False
        if (mention.start, mention.end) in self._speakers:
            return True
        if sentence.lang == "ko":
            return _TOPIC.match(self.document.text, mention.end) is not None
        lead = self.document.text[sentence.start : mention.start]
        return len(lead) < _OPENING or lead.rstrip().endswith((",", "”", '"'))

    def _at(self, offset: int) -> Sentence | None:
        n = self._sentence(offset)
        return self.document.sentences[n] if n >= 0 else None


def lang_at(document: Document, offset: int) -> str:
    """The language of the block at an offset."""
    n = bisect_right(document.blocks, offset, key=lambda block: block.start) - 1
    return document.blocks[n].lang if n >= 0 and offset < document.blocks[n].end else document.source.lang
