"""What somebody is quoted as denying, and what the same article says that they denied: the quotation may hold less.

`인수와 지분 투자를 부인했다` above a quotation that speaks of 인수 alone: the paraphrase says more than was said.
"""

from collections.abc import Iterator, Sequence

from factx.models.fact import Evidence, Fact
from factx.models.mention import Mention, QuoteValue
from factx.reconciler.compare.status import effective

_DEALS = "relation."


def shortened(facts: Sequence[Fact], mentions: Sequence[Mention]) -> Iterator[tuple[Fact, Evidence, Fact, Evidence]]:
    """Pairs of denials of one source and one holder: one that is quoted, one that only the paraphrase beside it has.

    Gives each with the clause that shows it: the quotation for the first, the paraphrase for the second.
    """
    quoted = [m.value.content for m in mentions if isinstance(m.value, QuoteValue) and m.value.manner == "direct"]

    def in_quotes(evidence: Evidence) -> bool:
        return any(words.start <= evidence.start and evidence.end <= words.end for words in quoted)

    denials = [fact for fact in facts if fact.attribute.startswith(_DEALS) and effective(fact) == "denied"]
    told = {fact.id: [e for e in fact.evidence if e.role == "value"] for fact in denials}
    for one in denials:
        own = [e for e in told[one.id] if in_quotes(e)]
        beside = {e.start for e in told[one.id] if not in_quotes(e)}
        for other in denials:
            same = other.attribution.holder == one.attribution.holder is not None and other.subject == one.subject
            shared = [e for e in told[other.id] if e.start in beside]
            if own and same and shared and not any(in_quotes(e) for e in told[other.id]):
                yield one, own[0], other, shared[0]
