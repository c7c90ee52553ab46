"""What the clauses of a document say to be so, not to be so, or keep back, known by deeds and what those are of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.attribution import NARRATOR, quoted
from factx.link.facts.cues import Cue
from factx.link.facts.maker import Maker
from factx.link.facts.status import status
from factx.link.said.content import Content
from factx.link.said.core import Core
from factx.link.said.course import courses
from factx.link.said.matter import Matter, cue_of
from factx.link.said.operators import operators
from factx.link.said.pieces import Piece, pieces
from factx.link.said.polarity import polarities
from factx.link.said.stages import stage_words
from factx.link.said.telling import Told
from factx.link.said.wordings import Deed, deeds
from factx.models.fact import Attribution, Status
from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.models.said import Said

_LEAST = 2
"""Words for something that a sentence without a deed has at least."""


class Propositions:
    """Reads those of one document."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._words = deeds(maker.rules)
        self._polarities = polarities(maker.rules)

    def said(self) -> Iterator[Said]:
        """All clauses that tell of a deed, or deny or keep back what was told before, in order."""
        before = Content()
        for number, sentence in enumerate(self._maker.view.sentences):
            found = self._words.find(sentence)
            cues = self._maker.cues(sentence)
            bare = not found and not self._answers_at_all(sentence, cues)
            if bare and len(sentence.hits) < _LEAST:
                continue
            reader = _Sentence(sentence, found, cues, self._maker)
            reader.number, reader.bare = number, bare
            for piece in reader.cut:
                told = self._polarities.read(sentence, piece.span, cues, reader.spans)
                for made in (*reader.besides(piece, told), reader.read(piece, told, before)):
                    if made is not None and (made.kin or made.topic):
                        yield made
            if not bare:
                before = reader.last or before

    def _answers_at_all(self, sentence: SentenceView, cues: Sequence[Cue]) -> bool:
        return any(cue.value.status == "undisclosed" for cue in cues) or self._polarities.rebuts(
            sentence.document.text, sentence.start, sentence.end
        )


class _Sentence:
    """Reads the pieces of one sentence."""

    def __init__(
        self,
        sentence: SentenceView,
        found: Sequence[Deed],
        cues: Sequence[Cue],
        maker: Maker,
    ) -> None:
        self._quotes = maker.speech(sentence)
        self.cut = pieces(sentence, self._quotes)
        self._words = deeds(maker.rules)
        self._polarities = polarities(maker.rules)
        found = [deed for deed in found if not self._parted(sentence, deed)]
        self._sentence, self._deeds, self._cues, self._maker = sentence, found, cues, maker
        self._courses = courses(maker.rules)
        self._stages = stage_words(maker.rules).find(sentence)
        turns = [
            deed
            for deed in found
            if " " in sentence.document.text[deed.start : deed.end]
            and (sentence.lang == "ko" or not self._words.negated.isdisjoint(deed.names))
        ]
        self.spans = [(deed.start, deed.end) for deed in turns]
        """Turns of phrase in which a negation would be a part of the deed (``not guilty``)."""
        self._negated = [deed for deed in turns if self._polarities.negates(sentence, (deed.start, deed.end))]
        self._matter = Matter(sentence, found, self.cut, [cue_of(quote) for quote in self._quotes], maker)
        self._core = Core(sentence, found, self._matter, self._courses)
        self.number, self.bare = 0, False
        self.last: Content | None = None
        """The last piece that tells of a deed."""
        self._denied = False

    def _parted(self, sentence: SentenceView, deed: Deed) -> bool:
        """``said · nothing had left the building`` is no silence: its words stand on both sides of a cut."""
        if sentence.lang == "ko" or any(piece.start <= deed.start and deed.end <= piece.end for piece in self.cut):
            return False
        return self._polarities.negates(sentence, (deed.start, deed.end))

    def besides(self, piece: Piece, told: Told) -> Iterator[Said]:
        """What a piece says to be so beside what it denies, and what it denies by what it says to be so.

        What comes before a negated clause; the deed that denying is itself (혐의를 부인했다 claims innocence); and the
        deed that one is against in whose words a negation stands (``no insurance``, 항소하지 않겠다).
        """
        if told.polarity == "yes":
            yield from self._excluded(piece)
        if told.rest is not None:
            content = self._matter.at(told.rest, saying=False)
            if content.deeds:
                rest = Piece(*told.rest, piece.quote)
                yield self._made(rest, Told("yes", told.rest), Status(name="done"), content, Content(), content.names)
        if told.rebuts and told.cue is not None:
            whole = self._matter.at(piece.span)
            claims = self._words.rebutting.intersection(name for key in whole.deeds for name in key.split("|"))
            if claims:
                deed = Content(deeds=dict.fromkeys(sorted(claims)), names=whole.names)
                yield self._made(piece, Told("yes", piece.span), Status(name="done"), deed, Content(), whole.names)

    def _excluded(self, piece: Piece) -> Iterator[Said]:
        for deed in self._negated:
            if not (piece.start <= deed.start and deed.end <= piece.end):
                continue
            against = {other for name in deed.names for other in self._words.against[name]} - self._words.rebutted
            if against:
                whole = self._matter.at(piece.span)
                denied = Content(dict.fromkeys(sorted(against)), dict(whole.concepts), whole.names, whole.values)
                told = Told("no", piece.span, (deed.start, deed.end))
                made = self._made(piece, told, Status(name="denied", polarity="-"), denied, Content(), whole.names)
                yield replace(made, core=denied.kin)

    def read(self, piece: Piece, told: Told, before: Content) -> Said | None:
        """What a piece says; None where it is but supposed or asked, or tells of no deed."""
        around = self._core.around(told.cue)
        content = self._matter.at(told.about if around is None else (told.about[0], max(told.about[1], around.end)))
        if content.deeds:
            self.last = content
        if told.polarity == "open":
            return None
        rebuttal = self._denied_by_its_cue(piece)
        flipped = rebuttal is not None
        state = self._state(piece, told, flipped=flipped)
        if state.name not in ("denied", "undisclosed"):
            return self._made(piece, told, state, content, Content(), content.names) if content else None
        if told.rebuts and piece.quote is None and not content and self._told_elsewhere(piece):
            return None
        self._denied = True
        topic, names = Content(), dict(content.names)
        if piece.quote is not None or told.rebuts:
            names |= self._matter.narrated.names
            topic.concepts |= self._matter.narrated.concepts
        tells = any(not self._words.saying.issuperset(key.split("|")) for key in content.deeds)
        other = told.rebuts and self._polarities.of_something_else(self._sentence, told.about)
        objectless = piece.quote is not None and not content.concepts  # 검토한 바 없다
        empty = not tells and not other and (told.hollow or told.rebuts or flipped or objectless)
        if state.name == "undisclosed" or empty or self._polarities.points_back(self._sentence, piece.span):
            topic.take(self._matter.narrated)
            if not topic.deeds:
                topic.take(self._matter.claimed(piece))
            if not topic.deeds:
                topic.take(before)
        made = self._made(piece, told, state, content, topic, names)
        if rebuttal is not None and flipped:
            words = min(piece.start, rebuttal[0]), max(piece.end, rebuttal[1])
            made = replace(made, spans=(words,), firm=state.name == "denied", core=content.kin)
        return made

    def _told_elsewhere(self, piece: Piece) -> bool:
        """What a verb of rebutting is said with tells what is denied (``denies ignoring the danger``)."""
        n = self.cut.index(piece)
        return self._denied or (n + 1 < len(self.cut) and self.cut[n + 1].quote is not None)

    def _made(
        self, piece: Piece, told: Told, state: Status, content: Content, topic: Content, names: dict[str, None]
    ) -> Said:
        by = dict(names)
        if piece.quote is not None and isinstance(piece.quote.value, QuoteValue):
            by |= dict.fromkeys(filter(None, (piece.quote.value.speaker,)))
            by |= dict.fromkeys(self._named(piece.quote.value))
            if piece.quote.value.manner == "indirect":
                by |= self._matter.reported(piece.quote).names
        else:
            by |= self._matter.narrated.names
        return Said(
            status=state.name,
            cues=state.cues,
            deed=self._deed(content, topic),
            kin=content.kin,
            topic=topic.kin,
            names=tuple(by),
            near=tuple(content.values),
            attribution=self._attribution(piece),
            spans=self._places(piece, told),
            sentence=self.number,
            course=self._courses.of(self._sentence, piece.span),
            firm=state.name == "denied"
            and (told.hollow or told.rebuts or self._courses.firm(self._sentence, piece.span)),
            frame=self._frames(piece),
            stages=self._stages_in(piece.span),
            core=self._core.of(piece.span, told, content) if state.name == "denied" else (),
            bare=self.bare or (state.name not in ("denied", "undisclosed") and not content.deeds),
            turns=self._turns(piece.span),
        )

    def _turns(self, span: Range) -> tuple[str, ...]:
        found = operators(self._maker.rules, self._sentence.lang).of(self._sentence, span)
        return tuple(dict.fromkeys(operator.name for operator in found))

    def _stages_in(self, span: Range) -> tuple[str, ...]:
        inside = (deed for deed in self._stages if span[0] <= deed.start and deed.end <= span[1])
        return tuple(dict.fromkeys(name for deed in inside for name in deed.names))

    def _frames(self, piece: Piece) -> bool:
        """Whether a piece is but what goes with what is quoted: its verb of saying, or who says it."""
        if piece.quote is None and any(piece.start <= a and b <= piece.end for a, b in map(cue_of, self._quotes) if b):
            return True
        if self._sentence.lang == "en":
            told = piece.quote is not None and bool(self._matter.at(piece.span).deeds)  # admitted · two meetings
            return not told and not any(word.verb for word in self._sentence.words_between(*piece.span))
        tokens = [t for t in self._sentence.tokens_between(*piece.span) if not t.tag.startswith("S")]
        return piece.quote is None and bool(tokens) and tokens[-1].tag.startswith("J") and piece is not self.cut[-1]

    def _state(self, piece: Piece, told: Told, *, flipped: bool) -> Status:
        spans = tuple(cue.span for cue in self._cues if told.cue and cue.start < told.cue[1] and told.cue[0] < cue.end)
        if told.polarity == "kept":
            return Status(name="undisclosed", cues=spans)
        if told.hollow or (told.polarity == "no") != flipped:
            return Status(name="denied", polarity="-", cues=spans)
        own = [cue for cue in self._cues if cue.value.status not in ("negated", "denied", "undisclosed")]
        return status(self._sentence, own, piece.span, piece.span)

    def _denied_by_its_cue(self, piece: Piece) -> Range | None:
        """The words that deny what is reported: ``denies ignoring the danger``, 받았다는 의혹을 부인했다.

        Of direct speech they do not, nor of what is told to be so and so by its denial (사실이 아니라고 부인했다).
        """
        if piece.quote is None or not isinstance(piece.quote.value, QuoteValue):
            return None
        value, n = piece.quote.value, self.cut.index(piece)
        if value.manner != "indirect" or value.cue is None:
            return None
        cue = value.cue.start, value.cue.end
        text = self._sentence.document.text
        if self._sentence.lang == "ko":
            last = n + 1 == len(self.cut) or self.cut[n + 1].quote is not piece.quote
            return self._polarities.rebutted_claim(text, piece.span, cue, self._sentence.end) if last else None
        first = n == 0 or self.cut[n - 1].quote is not piece.quote
        return cue if first and self._polarities.rebuts(value.cue.text, 0, len(value.cue.text)) else None

    def _attribution(self, piece: Piece) -> Attribution:
        found = quoted(piece.span, [piece.quote]) if piece.quote is not None else None
        return found[0] if found else NARRATOR

    def _named(self, value: QuoteValue) -> Iterator[str]:
        """Who is named in the words for the speaker, and not the speaker: 하평경찰서 관계자."""
        words = value.speaker_text
        if words is None:
            return
        for mention in self._sentence.of_kind("entity"):
            named = mention.value
            touches = mention.start < words.end and words.start < mention.end
            if touches and isinstance(named, EntityValue) and named.entity:
                yield named.entity

    def _deed(self, content: Content, topic: Content) -> str:
        """The deed that tells most, else the first concept."""
        named = [sense for told in (content, topic) for key in told.deeds for sense in key.split("|")]
        telling = [name for name in named if name in self._words.telling]
        plain = [name for name in named if name not in self._words.saying]
        return next(iter([*telling, *plain, *named, *content.concepts, *topic.concepts]), "deed")

    def _places(self, piece: Piece, told: Told) -> tuple[Range, ...]:
        """The words of the piece; before those of a verb of rebutting what is said with it."""
        spoken: list[Range] = []
        if told.rebuts and piece.quote is None:
            spoken = [_content_of(quote) for quote in self._quotes if _direct(quote)]
        return *spoken, piece.span


def _direct(quote: Mention) -> bool:
    return isinstance(quote.value, QuoteValue) and quote.value.manner == "direct"


def _content_of(quote: Mention) -> Range:
    value = quote.value
    return (value.content.start, value.content.end) if isinstance(value, QuoteValue) else (quote.start, quote.end)
