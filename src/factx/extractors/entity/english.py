"""Names in English: by lists, shape and context, with what the whole document tells.

A capital says little in English: a word at the beginning of a sentence has one anyway, headlines have them everywhere.
So a first reading takes what is told beyond doubt (lists, titles, given names, endings, prepositions), and a second one
lets full names license their short forms (``Jason Kwon`` … ``Kwon``) and known names stand in capitals.
"""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enbeside import beside_places
from factx.extractors.entity.enbylines import bylines
from factx.extractors.entity.encalled import BY_PREPOSITION, CALLED, branches, called
from factx.extractors.entity.encapitals import Capitals
from factx.extractors.entity.enchain import KOREAN_PLACE, Segment, found, segments, told
from factx.extractors.entity.encontext import Context
from factx.extractors.entity.endatelines import dateline
from factx.extractors.entity.enframed import is_chamber, is_framed, opening_capitals
from factx.extractors.entity.enguess import guessed
from factx.extractors.entity.enknown import Known
from factx.extractors.entity.enlisted import governments, in_lower_case, is_branch
from factx.extractors.entity.enmodels import instant_names
from factx.extractors.entity.enproducts import unknown_products
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enresults import Results
from factx.extractors.entity.entitles import quoted_titles
from factx.extractors.entity.enunknown import Sight, unknown_bodies, unknown_places
from factx.extractors.entity.envessels import numbered_vessels, unknown_vessels
from factx.extractors.entity.enwords import Word, chains
from factx.extractors.entity.found import Found

_BY_FRAME = ("en.entity.org.apposition", "en.entity.org.apposed", "en.entity.org.framed")
_BY_ENDING = "en.entity.org.ending"
_BY_CAMEL = "en.entity.org.camel"
_BY_TEAM = "en.entity.org.team"
"""A listed place and an unknown word (Meridian Osprey)."""
_PAIR = 2
_AGENT = regex.compile(r"\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|man|woman|ee|eur|ess|star|mate)$")


class English:
    """Finds the names of the English sentences of one document.

    Args:
        reading: of the document.
        ruled: what rules of the rule files have found.
    """

    def __init__(self, reading: EnglishReading, ruled: Sequence[Found]) -> None:
        self._reading, self._words = reading, reading.words
        self._ruled = ruled
        self._known = Known(reading)
        self._context = Context(reading)
        self._storms = {reading.text[one.start : one.end].split()[-1] for one in ruled if one.type == "EVENT"}

    def found(self) -> list[Found]:
        """All names of all sentences; they may overlap."""
        names: list[Found] = list(in_lower_case(self._reading))
        open_segments: list[tuple[Segment, Sequence[Word]]] = []
        placed: list[tuple[Segment, Sequence[Word]]] = []
        unsure: list[Sight] = []
        marks: list[Sight] = []
        whole: list[Sight] = []
        results = Results(self._reading)
        names += instant_names(self._reading)
        names += bylines(self._reading)
        for read, shouted in self._reading.read:
            names += dateline(read, self._reading)
            if shouted:
                continue
            names += results.found(read)
            names += governments(read, self._words)
            names += numbered_vessels(read, self._reading)
            for first, last in chains(read, self._words):
                whole += self._titled_at_end(read, first, last)
                for raw in segments(read, first, last, self._words, self._reading.listed):
                    segment = raw if is_framed(raw, read, self._reading) else self._trimmed(raw, read)
                    if not segment.words or is_chamber(segment, read, self._words):
                        continue
                    sure = list(self._sure(segment, read))
                    if sure:
                        names += sure
                        if sure[0].rule == BY_PREPOSITION:
                            placed.append((segment, read))
                        if self._may_be_ship(sure[0], segment):
                            unsure.append((segment, read))
                        if sure[0].rule == _BY_CAMEL:
                            marks.append((segment, read))
                    else:
                        open_segments.append((segment, read))
        ships = list(unknown_vessels([*open_segments, *unsure, *whole], self._reading))
        called_so = {segment.start for segment in ships}
        names = [one for one in names if one.start not in called_so]  # the Clara Venn
        names += [found(segment, "PRODUCT", "product.vessel", priority=5) for segment in ships]
        things = list(unknown_products([*open_segments, *marks], self._reading))
        called_so = {segment.start for segment in things}
        names = [one for one in names if one.start not in called_so]  # PlanArc, the software
        names += [found(segment, "PRODUCT", "product.unknown", priority=2) for segment in things]
        things += ships
        taken = {segment.start for segment in things}
        open_segments = [sight for sight in open_segments if sight[0].start not in taken]
        towns = list(unknown_places(open_segments, self._reading))
        names += [found(segment, "PLACE", "place.unknown", priority=2) for segment in towns]
        taken = {segment.start for segment in towns}
        open_segments = [sight for sight in open_segments if sight[0].start not in taken]
        bodies = list(unknown_bodies(open_segments, placed, self._reading))
        names, freed = self._without_bodies(names, placed, bodies)
        open_segments += freed
        names = list(called(names, self._reading.text))
        self._known.learn([*names, *self._ruled])
        names += [found(segment, "ORG", "org.unknown", priority=2) for segment in bodies]
        self._known.learn(names[len(names) - len(bodies) :])
        for several in (True, False):
            for segment, around in open_segments:
                if (len(segment.words) > 1) is several:
                    more = list(self._known.licensed(segment, around))
                    names += more
                    self._known.learn(more)
        names += [
            Found(segment.start, segment.end, "PLACE", "en.entity.place.list", priority=2)
            for segment in beside_places([item[0] for item in open_segments], names, self._reading)
        ]
        guesses = list(guessed(open_segments, names, self._reading))
        self._known.learn(guesses)
        people = [one for one in names if one.type == "PERSON"]
        names += [*guesses, *quoted_titles(self._reading, people)]
        names += branches(names, self._reading, self._known)
        capitals = Capitals(self._reading, self._known)
        for read, shouted in self._reading.read:
            if shouted:
                names += capitals.found(read)
        return names

    def _may_be_ship(self, one: Found, segment: Segment) -> bool:
        """A person, or a body by its frame or by the name of a newspaper, may turn out to be a ship (Haeoreum Star)."""
        paper = one.rule == _BY_ENDING and segment.words[-1].text in self._words.newspapers
        told = one.rule in _BY_FRAME or one.rule == _BY_TEAM or paper
        return (one.type == "PERSON" or told) and one.end == segment.end

    def _titled_at_end(self, read: Sequence[Word], first: int, last: int) -> Iterator[Sight]:
        """``the Haeoreum Queen``: a chain that ends in a title, which behind an article may be a ship."""
        first += read[first].text == "The"
        titled = read[last - 1].text in self._words.roles and last - first == _PAIR
        if titled and first and read[first].kind == "cap":
            yield Segment(read[first:last], first), read

    def _without_bodies(
        self, names: list[Found], placed: Sequence[Sight], bodies: Sequence[Segment]
    ) -> tuple[list[Found], list[Sight]]:
        """Places told by a preposition alone are none where the document calls them a body (``set foot in Lumenbit``).

        Returns:
            The other names, and the segments that are open again.
        """
        text = self._reading.text
        others = {one.text for one in bodies} | {text[f.start : f.end] for f in names if f.rule in CALLED}
        freed = [sight for sight in placed if sight[0].text in others]
        starts = {segment.start for segment, _ in freed}
        kept = [one for one in names if not (one.rule == BY_PREPOSITION and one.start in starts)]
        taken = {segment.start for segment in bodies}
        return kept, [sight for sight in freed if sight[0].start not in taken]

    def _trimmed(self, segment: Segment, read: Sequence[Word]) -> Segment:
        """A sentence's first word has a capital anyway; ordinary words before a name go."""
        words: Sequence[Word] = segment.words
        first = segment.first
        opens = first == 0 and len(words) > _PAIR and words[0].text.lower() in self._words.functions
        if opens and words[-1].text == "I":
            words = words[:-1]  # At Cheongpa Marine I was
        if first == 0 and (opening := opening_capitals(words, self._words)):
            words, first = words[opening:], opening
        while words and (words[0].start, words[-1].end) not in self._reading.listed:
            word = words[0]
            low = word.text.lower()
            initial = first == 0 or read[first].gap.strip() not in ("", "-")
            works = (
                low in self._words.occupations or low in self._words.org_nouns
            ) and word.text not in self._words.given
            ordinary = low in self._words.common or low in self._reading.lower or works
            if initial and len(words) > _PAIR and _AGENT.match(word.text) and words[1].text in self._words.given:
                ordinary = ordinary or (word.text not in self._words.given and word.text not in self._words.surnames)
            if (
                len(words) > 1
                and word.text in self._words.openings
                and words[1].is_cap
                and not self._words.is_ordinary(words[1].text)
            ):
                break  # Port Elwood
            if len(words) > 1 and word.kind == "cap" and ordinary and (initial or low in ("the", "a", "an")):
                if word.text in self._words.surnames and "-" in words[1].text and not KOREAN_PLACE.match(words[1].text):
                    break
                body = self._words.endings.get(words[-1].text) == "ORG"
                made = len(words) == _PAIR or words[1].text.lower() in self._words.common  # Flood Response Task Force
                if body and made and not works and low not in self._words.functions and low not in self._reading.lower:
                    break
                if (
                    word.text in self._words.given
                    and low not in self._reading.lower
                    and words[1].text.lower() not in self._words.common
                ):
                    break
                words, first = words[1:], first + 1
                continue
            break
        return Segment(words, first, segment.titled and first == segment.first)

    def _state(self, segment: Segment, read: Sequence[Word]) -> str | None:
        """``Flagstaff, AZ``: two letters behind a town and a comma."""
        first = segment.words[0]
        behind = segment.first > 0 and first.gap == ", " and read[segment.first - 1].is_cap
        return self._words.postal.get(first.text) if len(segment.words) == 1 and behind else None

    def _sure(self, segment: Segment, read: Sequence[Word]) -> Iterator[Found]:
        """What needs no other sentence."""
        lists, words = self._words, segment.words
        if segment.text in self._storms and len(words) == 1:
            yield found(segment, "EVENT", "event.known", priority=6)  # Typhoon Mira, later Mira
            return
        entries = self._reading.listed.get((segment.start, segment.end))
        if len(words) == 1 and words[0].text in lists.lone and not entries:
            yield found(segment, "ORG", "org.lone", priority=2)
            return
        if state := self._state(segment, read):
            yield found(segment, "PLACE", "place.postal", state, priority=5)
            return
        if entries and self._reading.is_plain(segment, read):
            return
        if entries:
            entry = self._reading.chosen(entries, segment, read)
            if not (segment.titled and entry.type != "PERSON" and len(words) == 1 and entry.table != "countries"):
                yield found(segment, entry.type, f"list.{entry.table}", entry.id, priority=5)
                return
        if (
            segment.titled
            and not self._is_done_to(segment)
            and (self._reading.namelike(segment) or self._context.after_title(segment, read))
        ):
            yield found(segment, "PERSON", "person.title", priority=4)
            return
        tells = told(segment, lists)
        if tells:
            tells = ("ORG", "led") if self._context.has_analysts(segment) else tells
            tells = ("ORG", "club") if self._reading.is_city_club(segment, read) else tells
            yield found(segment, tells[0], f"{tells[0].lower()}.{tells[1]}", priority=3)
            return
        if self._reading.is_result(segment, read):
            yield found(segment, "ORG", "org.result", priority=3)
            return
        strong = self._context.outweighs(segment, read) if self._reading.namelike(segment) else None
        if strong:
            yield found(segment, strong[0], strong[1], priority=strong[2])
            return
        inside = list(self._inside(segment))
        if len(inside) == 1 and is_branch(segment, inside[0], lists):
            yield found(segment, "ORG", "org.branch", priority=3)
            return
        if inside and inside[-1].end == segment.end and inside[-1].type == "PERSON" and self._reading.namelike(segment):
            yield found(segment, "PERSON", "person.longer", inside[-1].entity, priority=3)
            return
        if inside and inside[0].start > segment.start and self._context.of_country(segment):
            yield found(segment, "PERSON", "person.country", priority=3)
            return
        if inside and inside[0].start == segment.start and inside[0].type == "ORG" and self._reading.is_team(segment):
            yield found(segment, "ORG", "org.longer", priority=3)
            return
        if inside and not (
            len(words) > 1 and all(f.type == "PLACE" for f in inside) and self._reading.is_team(segment)
        ):
            yield from inside
            return
        if inside:
            yield found(segment, "ORG", "org.team", priority=2)
            return
        if is_framed(segment, read, self._reading):
            yield found(segment, "ORG", "org.framed", priority=2)
            return
        if not self._reading.namelike(segment):
            return
        told_here = self._context.tells(segment, read)
        if told_here:
            yield found(segment, told_here[0], told_here[1], priority=told_here[2])

    def _is_done_to(self, segment: Segment) -> bool:
        """``Police Chief Jailed``, in a headline: what is done to the bearer of a title is no name."""
        low, verbs = segment.text.lower(), self._words.base_verbs
        return low.endswith("ed") and (low[:-2] in verbs or low[:-1] in verbs)

    def _inside(self, segment: Segment) -> Iterator[Found]:
        """Listed names inside a segment that nothing else explains."""
        words = segment.words
        n = 0
        while n < len(words):
            for end in range(len(words), n, -1):
                entries = self._reading.listed.get((words[n].start, words[end - 1].end))
                if entries and not (end - n == 1 and words[n].text.lower() in self._words.common):
                    entry = entries[0]
                    yield Found(
                        words[n].start,
                        words[end - 1].end,
                        entry.type,
                        f"en.entity.list.{entry.table}",
                        entry.id,
                        priority=5,
                    )
                    n = end
                    break
            else:
                n += 1
