"""What somebody heads somewhere, as a post: ``who runs market surveillance at the exchange``, ``in charge of tax``.

A clause or a phrase behind a name says that a body, a part of one or a field is headed. Which it is stands behind the
verb; of a field that is headed at a body, the body is named behind a preposition.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

import regex

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding
from factx.link.facts.clients import LAWYER
from factx.link.facts.compound_titles import RULE
from factx.link.facts.offices import Offices
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_AT = compiled(r"(?P<duty>[^,.;:()“”\"\n—–]{2,50}?)\s(?:at|for|in|of|with|within)\s(?:the\s)?$")
_ACTS = compiled(r",\swho\s(?:is\s)?(represents|representing|acts\sfor|acting\sfor|represented)(?=\s)")
_REACH = 64
"""Characters between a verb and the body at which something is headed."""


class Duties:
    """Reads those of one document.

    Args:
        document: whose words are read.
        bodies: the names of organisations in it, in order.
        offices: tells what is headed.
        rules: the verbs of heading.
    """

    def __init__(self, document: Document, bodies: Sequence[Mention], offices: Offices, rules: RuleSet) -> None:
        self._text, self._builder, self._offices = document.text, Builder(document), offices
        self._bodies, self._starts = bodies, [body.start for body in bodies]
        self._leads = _leads(rules)

    def behind(self, person: Mention) -> Holding | None:
        """The post that stands behind a name."""
        found = self._leads.match(self._text, person.end)
        if found is None:
            acts = _ACTS.match(self._text, person.end)
            if acts is None or not self._offices.acts_for(acts.end(1)):
                return None
            return Holding(person, self._title(*acts.span(1)), None, None, LAWYER)
        name = next(name for name in ("verb", "once", "duty") if found[name])
        start, end = found.span(name)
        body = self._body(found.end(), end)
        if body is None and not self._offices.in_charge(end) and (name == "duty" or not self._offices.heads(end)):
            return None
        return Holding(person, self._title(start, end), body, "done" if name == "once" else None)

    def _body(self, start: int, end: int) -> Mention | None:
        """The body that is headed, or at which an office is."""
        n = bisect_left(self._starts, start)
        for body in self._bodies[n : bisect_left(self._starts, start + _REACH)]:
            if body.start == start:
                return body
            found = _AT.fullmatch(self._text, start, body.start)
            if found is not None and self._offices.in_charge(end):
                return body
        return None

    def _title(self, start: int, end: int) -> Mention:
        return self._builder.mention("entity", start, end, RULE, EntityValue(type="ROLE", form="name"))


@cache
def _leads(rules: RuleSet) -> "regex.Pattern[str]":
    """Between a name and what somebody heads: verbs of heading, now or once, and phrases of being in charge."""
    known = rules.lexicon("en", "lead_verb")
    now, past, held, ongoing, plain, charge, duty = (
        alternatives(known.group(name).words)
        for name in ("now", "past", "perfect", "ongoing", "plain", "charge", "duty")
    )
    return compiled(
        r"(?:,|\s[–—-])\s(?:\d{1,3},\s)?(?:who\s(?:(?:now|also|currently|jointly)\s)?(?:"
        rf"(?P<verb>{now})|(?:once\s|previously\s|formerly\s)?(?P<once>{past})|had\s(?P<once>{held})"
        rf"|(?P<once>used\sto\s{plain})|(?:has|have)\s(?:long\s|also\s)?(?P<verb>{held})"
        rf"|(?:is|was)\s(?:now\s|currently\s)?(?P<verb>{ongoing}))"
        rf"|(?:who\s(?:is|was)\s)?(?:now\s|currently\s)?(?:(?P<verb>{charge})|(?P<duty>{duty})))\s(?:up\s)?(?:the\s)?"
    )
