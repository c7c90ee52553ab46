"""One sentence that says what differs, and never who is right; in English and Korean."""

import re
from collections.abc import Iterable, Mapping, Sequence

from factx.models.fact import Entity, EventValue, Fact, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.models.finding import Side
from factx.models.mention import DateValue, FigureValue
from factx.models.naming import short_names
from factx.models.source import Source
from factx.reconciler.attributes import Attributes
from factx.reconciler.catalogue import catalogue, interface, status_names
from factx.reconciler.compare.status import effective
from factx.reconciler.findings.particle import with_particle

LONGEST, BRIEF = 60, 30
"""Words of a source are shown up to so many characters, as an aside up to fewer."""
_FIGURES = "FX1"
"""How the codes of figures begin."""
_FIELD = re.compile(r"\{(\w+)(?:\|(\w+))?\}")


def clip(words: str, longest: int = LONGEST) -> str:
    """At most so many characters, in one line."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def vague(code: str | None, attribute: str | None, values: Iterable[object], attributes: Attributes) -> bool:
    """Whether the attribute of figures is but a word near one of them, which says little of what they measure.

    A rank is one of its attribute whatever that is (the third opening).

    Args:
        code: of their finding.
        attribute: that they share.
        values: of its sides, as models or as read from a report.
        attributes: the catalogue.
    """
    if attribute is None or not (code or "").startswith(_FIGURES) or attributes.names_measure(attribute):
        return False
    return not any((v.get("form") if isinstance(v, Mapping) else getattr(v, "form", None)) == "rank" for v in values)


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
        self._short = names
        self._sources = {source.id: self._called(source, names[source.id]) for source in sources}

    def _called(self, source: Source, short: str) -> str:
        """``004 (Korea JoongAng Daily)``: the name that reports show at each passage, and whose article it is."""
        if not source.publisher or source.publisher == short:
            return short
        return self._cited(short, source.publisher)

    def title(self, code: str | None, relation: str) -> str:
        """A few words for a heading."""
        if code is not None:
            return catalogue()[code].title[self._language]
        return self._own(relation if relation in ("agrees", "refines") else "undisputed")

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

    def brief(self, fact: Fact, code: str | None) -> str:
        """What a side says, as short as a sentence wants it: its words are shown beside the sentence anyway.

        Of dates the words alone; where the certainty differs, the certainty, with a value that is short by nature.
        """
        words = next((e.text for e in fact.evidence if e.role == "value"), "")
        family = (code or "")[:3]
        if code == "FX515":
            return clip(words)
        if code == "FX703":
            holder = fact.attribution.holder
            return self._names.get(holder or "") or fact.attribution.text or holder or self._status(fact)
        match fact.value:
            case QuoteFactValue() | RoleValue() | ListValue():
                return self.label(fact)
            case FigureValue() | DateValue():
                return self._cited(self._status(fact), clip(words, BRIEF)) if family == "FX5" else clip(words)
            case RelationValue(object_text=str(text)) if family in ("FX4", "FX5") and text:
                party = clip(text, BRIEF)
                return party if family == "FX4" else self._cited(self._status(fact), party)
            case EventValue() if family != "FX5":
                return clip(words)
        return self._status(fact) if family in ("FX5", "FX7") else self.label(fact)

    def _own(self, key: str) -> str:
        return interface()["sentence"][key][self._language]

    def _status(self, fact: Fact) -> str:
        return status_names()[effective(fact)][self._language]

    def _vague(self, code: str | None, attribute: str | None, sides: Sequence[Side]) -> bool:
        return vague(code, attribute, [side.value for side in sides], self._attributes)

    def what(
        self, subject: str | None, attribute: str | None, code: str | None = None, sides: Sequence[Side] = ()
    ) -> str:
        """Whose what: ``OpenAI’s active users``, ``오픈AI의 활성 이용자``; of what has no fit name, a figure."""
        name = self._names.get(subject or "", "")
        if self._vague(code, attribute, sides):
            title = self._own("figure" if name else "one_figure")
        else:
            title = self._attributes.title(attribute, self._language) if attribute else ""
        if name and title:
            if self._language == "ko":
                return f"{name}의 {title}"
            return f"{name}’ {title}" if name.endswith("s") else f"{name}’s {title}"
        return name or title or self._own("unnamed")

    def name(self, subject: str | None) -> str:
        """The name of a subject."""
        return self._names.get(subject or "") or self._own("speaker")

    def source(self, source: str) -> str:
        """What a source is called in a sentence."""
        return self._sources.get(source, source)

    def sentence(
        self,
        code: str | None,
        subject: str | None,
        attribute: str | None,
        sides: Sequence[Side],
        told: Sequence[str] = (),
        *,
        clauses: bool = False,
    ) -> str:
        """The one sentence of a finding.

        Args:
            code: its code.
            subject: whom it is about.
            attribute: what of them.
            sides: what differs.
            told: what each side says, in brief; the labels of the sides where two of them would read alike.
            clauses: the sides are clauses: rumours of a stake say more of what they are than ``circulation``.
        """
        what = self.what(subject, attribute, code, sides)
        labels = [side.label for side in sides]
        clauses = clauses and bool(code and catalogue()[code].worded)
        said = list(told) if len(set(told)) == len(sides) and not clauses else labels
        if self._vague(code, attribute, sides):
            said = [self._measured(words, side) for words, side in zip(said, sides, strict=True)]
        said = self._turned(sides) or said
        listed = [self._listed([self.source(source) for source in side.sources]) for side in sides]
        cited = [self._listed([self._short.get(source, source) for source in side.sources]) for side in sides]
        if code is None or len(sides) < 2:
            return f"{what}: {' / '.join(labels)} ({'; '.join(listed)})."
        fields = {
            "what": what,
            "subject": self.name(subject),
            "a": said[0],
            "a_quoted": f"‘{said[0]}’",
            "a_cited": self._cited(said[0], cited[0]),
            "a_sources": listed[0],
            "b": said[1],
            "b_quoted": f"‘{said[1]}’",
            "b_cited": self._cited(said[1], cited[1]),
            "b_sources": listed[1],
            "converter": self.source(next(iter(sides[1].sources), "")),
        }
        row = catalogue()[code]
        if clauses:
            template = row.worded
        else:
            template = row.within if row.within and sides[0].sources == sides[1].sources else row.message
        shown = dict.fromkeys(source for side in sides for source in side.sources)
        sentence = self._once(fill(template[self._language], fields), shown)
        more = [self._cited(words, names) for words, names in zip(said[2:], cited[2:], strict=True)]
        return f"{sentence} {self._own('also').format(more='; '.join(more))}" if more else sentence

    def _measured(self, words: str, side: Side) -> str:
        """A figure with the words of its source for what it measures: ``five hours (sleep)``."""
        measured = side.value.measured if isinstance(side.value, FigureValue) else None
        return words if measured is None or measured.text in words else self._cited(words, clip(measured.text, BRIEF))

    def _turned(self, sides: Sequence[Side]) -> list[str]:
        """Changes with their directions where these differ: ``12% (up)`` against ``12% (down)``; else nothing."""
        ways = [side.value.direction if isinstance(side.value, FigureValue) else None for side in sides]
        if None in ways or len(set(ways)) == 1:
            return []
        return [self._cited(side.label, self._own(way)) for side, way in zip(sides, ways, strict=True) if way]

    def _cited(self, words: str, aside: str) -> str:
        """``700 million (001)``, ``7억 명(001)``."""
        return f"{words}({aside})" if self._language == "ko" else f"{words} ({aside})"

    def _listed(self, names: Sequence[str]) -> str:
        """``000, 001 and 002``, ``000·001·002``."""
        if self._language == "ko":
            return "·".join(names)
        return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)

    def _once(self, sentence: str, sources: Iterable[str]) -> str:
        """Whose article it is stands with the first naming only."""
        for source in sources:
            name = self.source(source)
            first, found, rest = sentence.partition(name)
            if found and name != self._short.get(source, name):
                sentence = first + name + rest.replace(name, self._short[source])
        return sentence

    def suggestion(self, code: str | None) -> str | None:
        """What a reader can do next."""
        return catalogue()[code].suggestion.get(self._language) if code else None


def _name(entity: Entity, language: str) -> str:
    own, other = (entity.names.ko, entity.names.en) if language == "ko" else (entity.names.en, entity.names.ko)
    return (own or other or (entity.id,))[0]
