"""Which event of the catalogue a verb or noun means: ``sign`` is ``signing``, 사임하다 is ``resignation``."""

from collections.abc import Mapping

from factx.link.clause.concepts import concepts
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_DEEDS = frozenset(("act", "event"))


def deeds(rows: Mapping[str, Row], rules: RuleSet) -> dict[str, str]:
    """Concepts to events: a concept means the event that has its words in both languages, among the first of its row.

    Its own words: a rate cut is akin to a decrease, and what decreases is no rate decision.
    """
    lexicon, best = concepts(rules), dict[str, tuple[int, str]]()
    leaders = rules.concepts("akin")
    led = {
        (lang, word)
        for row in rules.table("shared/measures")
        if row["concept"] in leaders
        for lang in ("ko", "en")
        for word in row[lang].split("|")
    }
    for name, row in rows.items():
        if row["kind"] != "event":
            continue
        told: dict[str, dict[str, int]] = {"ko": {}, "en": {}}
        for lang, ranks in told.items():
            for rank, wording in enumerate(row[lang].split("|")):
                hit = lexicon.word(lang, wording)
                if hit is not None and hit[1] in _DEEDS and (lang, wording) not in led:
                    ranks.setdefault(hit[0], rank)
        for concept in sorted(told["ko"].keys() & told["en"].keys()):
            rank = told["ko"][concept] + told["en"][concept]
            best[concept] = min(best.get(concept, (rank, name)), (rank, name))
    return {concept: name.removeprefix("event.") for concept, (_, name) in best.items()}
