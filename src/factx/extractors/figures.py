"""Figures of a document: numerals with their units, bounds and forms.

The reading has three steps. Code finds numerals and what stands right beside them (sign, unit, approximator), as the
grammars of numerals are code. Rules over what was found (``{@figure}`` slots) add what the sentence says: a bound in a
verb, a direction, a share, a range in words. Last, sums repeated in another currency point to the first. The idea of
rules that compose what was found before is Duckling's; forms and bounds follow the house's own table of findings.
"""

from collections.abc import Sequence

from factx.extractors.build import Builder, Occupied
from factx.extractors.figure import read_en, read_ko
from factx.extractors.figure.compose import compose
from factx.extractors.figure.constructions import apply_rules
from factx.extractors.figure.ellipsis import repeat_units, share_units
from factx.extractors.figure.equivalents import told_again
from factx.extractors.figure.homes import settle_currencies
from factx.extractors.figure.money_en import name_currencies
from factx.extractors.figure.money_ko import name_won
from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.reference_en import count_by_reference
from factx.extractors.figure.unit_notes import UnitNotes
from factx.extractors.figure.vocabulary import vocabulary
from factx.models.document import Document
from factx.models.mention import Mention
from factx.rules.load import RuleSet


def extract(document: Document, rules: RuleSet, dates: Sequence[Mention] = ()) -> list[Mention]:
    """All figures of a document, in order. Characters that a date mention holds are left to it."""
    taken = sorted((m.start, m.end) for m in dates if m.kind == "date")
    occupied = Occupied(taken)
    quantities: list[Quantity] = []
    languages = sorted({sentence.lang for sentence in document.sentences} - {"und"})
    notes = {lang: UnitNotes(document.text, vocabulary(rules, lang)) for lang in languages}
    for sentence in document.sentences:
        if sentence.lang == "ko":
            found = read_ko.read(document.text, sentence, rules, occupied)
        elif sentence.lang == "en":
            found = read_en.read(document.text, sentence, rules, occupied)
        else:
            continue
        quantities += notes[sentence.lang].without(compose(document.text, found, rules, sentence.lang))
    quantities = apply_rules(document, rules, quantities, taken)
    share_units(document, quantities, rules)
    if count_by_reference(document, quantities, rules):
        share_units(document, quantities, rules)
    name_currencies(document, quantities, rules)
    repeat_units(quantities)
    name_won(document, quantities, rules)
    settle_currencies(document, quantities, rules)
    told_again(document.text, quantities)
    builder = Builder(document)
    ids: dict[int, str] = {}
    mentions = []
    for quantity in quantities:
        mention = quantity.figure(builder, ids)
        ids[id(quantity)] = mention.id
        mentions.append(mention)
    return mentions
