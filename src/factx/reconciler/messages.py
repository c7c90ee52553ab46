"""One sentence that says what differs, and never who is right; in English and Korean."""

import re
from collections.abc import Mapping, Sequence

from factx.models.fact import Entity, Fact, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.models.finding import Side
from factx.models.mention import DateValue, FigureValue
from factx.models.naming import short_names
from factx.models.source import Source
from factx.reconciler.attributes import Attributes
from factx.reconciler.catalogue import catalogue, status_names
from factx.reconciler.compare.status import effective

LONGEST = 60
"""Words of a source are shown up to so many characters."""
_FIELD = re.compile(r"\{(\w+)(?:\|(\w+))?\}")
_PARTICLES = {
    "은": ("은", "는"), "이": ("이", "가"), "을": ("을", "를"), "과": ("과", "와"),
    "이라고": ("이라고", "라고"), "이나": ("이나", "나"), "으로": ("으로", "로"),
}  # fmt: skip
_CLOSED_DIGITS = frozenset("013678")
_CLOSED_LETTERS = frozenset("bcklmnptr")
_RIEUL = 8


def clip(words: str, longest: int = LONGEST) -> str:
    """At most so many characters, in one line."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def with_particle(word: str, particle: str) -> str:
    """The word with the form of a Korean particle that its last sound wants: ``서울은``, ``오픈AI는``."""
    closed, open_form = _PARTICLES[particle]
    sound = word.rstrip(" \"'”’)]}.,")[-1:]
    if "가" <= sound <= "힣":
        final = (ord(sound) - ord("가")) % 28
        ends_closed = final != 0 and not (particle == "으로" and final == _RIEUL)
    else:
        ends_closed = sound in _CLOSED_DIGITS or sound.casefold() in _CLOSED_LETTERS
    return word + (closed if ends_closed else open_form)


def fill(template: str, fields: Mapping[str, str]) -> str:
    """A template with its fields; ``{a|은}`` adds the particle."""

    def put(match: re.Match[str]) -> str:
        word = fields[match[1]]
        return with_particle(word, match[2]) if match[2] else word

    return _FIELD.sub(put, template)


class Messages:
    """Titles, labels and sentences of one language."""

    def __init__(
        self, language: str, entities: Sequence[Entity], sources: Sequence[Source], attributes: Attributes
    ) -> None:
        self._language = language
        self._attributes = attributes
        self._names = {entity.id: _name(entity, language) for entity in entities}
        names = short_names([source.id for source in sources])
        self._sources = {source.id: source.publisher or names[source.id] for source in sources}

    def title(self, code: str | None, relation: str) -> str:
        """A few words for a heading."""
        if code is not None:
            return catalogue()[code].title[self._language]
        words = {
            "en": {"agrees": "sources agree", "refines": "sources agree, one more exactly"},
            "ko": {"agrees": "출처가 일치함", "refines": "일치하나 한쪽이 더 정확함"},
        }
        other = {"en": "no contradiction", "ko": "모순 없음"}
        return words[self._language].get(relation, other[self._language])

    def label(self, fact: Fact) -> str:
        """A camp's value in the words of a source."""
        words = next((e.text for e in fact.evidence if e.role == "value"), "")
        match fact.value:
            case FigureValue() | DateValue():
                return clip(words)
            case QuoteFactValue(text=text):
                return f"“{clip(text)}”"
            case RoleValue(title_text=text):
                return clip(text)
            case ListValue(members=members):
                return clip(", ".join(member.text for member in members))
            case RelationValue(type=str() as type_, object_text=text):
                return f"{self._status(fact)}: {clip(text)} ({type_})"
        return f"{self._status(fact)}: {clip(words)}"

    def _status(self, fact: Fact) -> str:
        return status_names()[effective(fact)][self._language]

    def what(self, subject: str | None, attribute: str | None) -> str:
        """Whose what: ``OpenAI: active users``."""
        title = self._attributes.title(attribute, self._language) if attribute else ""
        name = self._names.get(subject or "", "")
        return ": ".join(part for part in (name, title) if part) or ("이 내용" if self._language == "ko" else "this")

    def name(self, subject: str | None) -> str:
        """The name of a subject."""
        return self._names.get(subject or "") or ("화자" if self._language == "ko" else "the speaker")

    def source(self, source: str) -> str:
        """What a source is called in a sentence."""
        return self._sources.get(source, source)

    def sentence(self, code: str | None, subject: str | None, attribute: str | None, sides: Sequence[Side]) -> str:
        """The one sentence of a finding."""
        what = self.what(subject, attribute)
        listed = [", ".join(self.source(source) for source in side.sources) for side in sides]
        if code is None or len(sides) < 2:
            labels = " / ".join(side.label for side in sides)
            return f"{what}: {labels} ({'; '.join(listed)})."
        fields = {
            "what": what,
            "subject": self.name(subject),
            "a": sides[0].label,
            "a_sources": listed[0],
            "b": sides[1].label,
            "b_sources": listed[1],
        }
        sentence = fill(catalogue()[code].message[self._language], fields)
        more = [f"{side.label} ({names})" for side, names in zip(sides[2:], listed[2:], strict=True)]
        also = "그 밖에" if self._language == "ko" else "Also"
        return f"{sentence} {also}: {'; '.join(more)}." if more else sentence

    def suggestion(self, code: str | None) -> str | None:
        """What a reader can do next."""
        return catalogue()[code].suggestion.get(self._language) if code else None


def _name(entity: Entity, language: str) -> str:
    own, other = (entity.names.ko, entity.names.en) if language == "ko" else (entity.names.en, entity.names.ko)
    return (own or other or (entity.id,))[0]
