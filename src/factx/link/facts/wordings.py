"""Whether a phrase says an attribute and nothing more: 누적 영업이익 does, 상장사 영업이익 does not."""

from collections.abc import Mapping
from functools import cache

from factx.link.facts.attribute import Phrase, english_phrase, korean_phrase
from factx.link.facts.tails import tails
from factx.rules.load import RuleSet


class Wordings:
    """The wordings of attributes, and the modifiers that leave open whose a thing is (``shared/plain_modifier``)."""

    def __init__(self, rules: RuleSet) -> None:
        self._tails = tails(rules)
        rows = rules.table("shared/plain_modifier")
        self._english = frozenset(word for row in rows for word in row["en"].split("|") if word)
        self._korean = sorted({row["ko"] for row in rows if row["ko"]}, key=lambda word: (-len(word), word))

    def says_only(self, lang: str, phrase: Phrase, row: Mapping[str, str]) -> bool:
        """Whether a phrase is a wording of an attribute with nothing that narrows it.

        Args:
            lang: of the phrase.
            phrase: folded words.
            row: of the attribute.
        """
        nouns = [wording for wording in row[lang].split("|") if "~" not in wording]
        if lang == "en":
            wordings = {english_phrase(noun).text for noun in nouns}
            words = phrase.words
            cut = next((n for n in range(len(words)) if " ".join(words[n:]) in wordings), len(words))
            return cut < len(words) and self._english.issuperset(words[:cut])
        modified = (phrase.text.removesuffix(word) for word in self._korean)
        stems = (*self._tails.without(phrase.text), *modified)
        endings = [korean_phrase(noun).text for noun in nouns if noun]
        rests = (stem.removesuffix(end) for stem in stems for end in endings if stem.endswith(end))
        return any(self._modifies(rest) for rest in rests)

    def _modifies(self, rest: str) -> bool:
        """Whether Korean words written as one are such modifiers alone (연결기준누적)."""
        while rest:
            word = next((word for word in self._korean if rest.startswith(word)), "")
            if not word:
                return False
            rest = rest.removeprefix(word)
        return True


@cache
def wordings(rules: RuleSet) -> Wordings:
    """The wordings of a rule set, built once."""
    return Wordings(rules)
