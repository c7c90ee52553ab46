"""The words that the English entity rules need, read once from their lists."""

import re
from functools import lru_cache

from factx.patterns import compiled
from factx.rules.load import RuleSet

_DOTTED = re.compile(r"(?:[A-Z]\.){2,5}")
_CAMEL = re.compile(r"([A-Z][a-z]+|O['’])[A-Z][a-z]+$")
_CONCEPTS = ("measures", "happenings", "deeds", "qualities", "offences")
_ORDINARY = (
    "body_noun", "firm_word", "kin_noun", "motion_word", "org_adjective", "org_noun", "person_noun", "person_verb",
    "place_noun", "product_noun", "team_verb", "vessel", "work_noun",
)  # fmt: skip
"""Lists of the language whose words are ordinary ones."""
_INFLECTED = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""),
    ("er", "e"), ("ers", ""), ("ers", "e"), ("ly", ""), ("est", ""), ("ness", ""), ("less", ""), ("ful", ""),
)  # fmt: skip
"""Endings of English words, and what stands in their place without them."""


class FirmVerbs:
    """What is done to firms, and what only they do (``went bankrupt``, ``said its revenue``): lexicon ``firm_verb``."""

    def __init__(self, rules: RuleSet) -> None:
        verbs = rules.lexicon("en", "firm_verb")
        after, tells = (
            "|".join(row["surface"].replace(" ", r"\s") for row in verbs.group(group).rows)
            for group in ("after", "tells")
        )
        self.before = verbs.group("before").words
        which = "|".join(row["surface"].replace(" ", r"\s") for row in rules.table("en/lexicon/firm_make"))
        self.which = compiled(rf"\s?,\swhich\s(?:also\s|now\s|still\s|once\s|had\s|has\s)?(?:{which})\b")
        self.after = compiled(rf"\s(?:(?:{after}|employed\s\d+)\b|(?:{tells})\s(?:that\s)?its\s)")


class EnglishWords:
    """Given names, titles, endings and ordinary words of English."""

    def __init__(self, rules: RuleSet) -> None:
        def column(name: str) -> frozenset[str]:
            return rules.lexicon("en", name).words

        listed = [
            name for rows in rules.tables("shared/entities").values() for r in rows for name in r["en"].split("|")
        ]
        self.numbered = frozenset(name.split()[0] for name in listed if name[:1].isdigit())
        self.possessives = frozenset(name for name in listed if name.endswith(("'s", "’s")) and " " not in name)
        self.dotted_names = frozenset(name for name in listed if _DOTTED.fullmatch(name))
        self.given = column("given_name")
        self.weak_given = frozenset(r["surface"] for r in rules.table("en/lexicon/given_name") if r["weak"])
        self.surnames = frozenset(
            latin for row in rules.table("ko/lexicon/surname") for latin in row["latin"].split("|") if len(latin) > 1
        )
        self.common = column("common_word")
        self.dotted = column("dotted_word")
        self.joints = column("name_joint")
        self.weak = column("weak_name")
        self.works = column("work_noun")
        self.beaten = column("beaten_verb")
        self.team_offices = column("team_office")
        self.place_nouns = column("place_noun")
        self.place_adjectives = column("place_adjective")
        self.doses = column("dose_noun")
        self.labels = frozenset(word.lower() for word in column("label"))
        self.openings = {row["surface"]: row["type"] for row in rules.table("en/lexicon/name_opening")}
        self.vessels = column("vessel")
        cues = rules.lexicon("en", "vessel_cue")
        self.vessel_cues = {group: cues.group(group).words for group in ("aboard", "has", "moves", "carries", "state")}
        self.national_bodies = column("national_body")
        self.place_possessions = column("place_possession")
        self.guess_cues = {
            group: rules.lexicon("en", "guess_cue").group(group).words
            for group in (
                "to",
                "by",
                "inside",
                "will",
                "common",
                "measure",
                "counsel",
                "firms",
                "joined",
                "peopled",
                "dwelt",
                "aimed",
            )
        }
        self.spoken = column("spoken_cue")
        self.sites = column("site_noun") | self.place_nouns
        self.org_nouns = column("org_noun")
        self.bodies = column("body_noun")
        self.media = column("media_word")
        self.newspapers = column("newspaper_name")
        self.articles = column("product_noun") | frozenset(f"{noun}s" for noun in column("product_noun"))
        self.courtesy = column("courtesy")
        self.letter_ranks = column("letter_rank")
        self.kin = column("kin_noun")
        self.motions = column("motion_word")
        self.org_adjectives = column("org_adjective")
        self.firm_words = column("firm_word")
        self.firm_verbs = FirmVerbs(rules)
        self.name_prefixes = column("name_prefix")
        self.postal = {row["surface"]: row["place"] for row in rules.table("en/lexicon/postal_code")}
        self.person_nouns = column("person_noun")
        self.owner_verbs = column("owner_verb")
        self.surname_words = column("surname_word")
        self.chambers = column("chamber_word")
        self.functions = column("function_word")
        self.lone = column("lone_body")
        days, months = rules.table("en/lexicon/weekday"), rules.table("en/lexicon/month")
        self.weekdays = frozenset(row["surface"].lower() for row in days if row["group"] == "full")
        self.calendar = frozenset(row["surface"].lower().rstrip(".") for row in (*days, *months))
        self.acronyms = column("acronym_word")
        self.endings = {row["surface"]: row["type"] for row in rules.table("en/lexicon/name_ending")}
        self.also_surnames = frozenset(
            row["surface"] for row in rules.table("en/lexicon/name_ending") if row["surname"]
        )
        self.korean_given = column("korean_given")
        leads = "|".join(row["surface"].replace(" ", r"\s") for row in rules.table("en/lexicon/firm_lead"))
        self.firm_leads = compiled(rf"(?:^|[^\w-])(?i:{leads})\s(?:the\s)?$")
        self.corporate = column("corporate_ending")
        self.civic = column("civic_ending")
        self.heads = {row["surface"]: row["type"] for row in rules.table("en/lexicon/name_head")}
        self.particles = column("name_particle")
        self.verbs = column("person_verb")
        self.base_verbs = column("verb")
        self.occupations = column("occupation")
        self.prepositions = column("place_preposition")
        self.tails = column("hyphen_tail")
        self.sport = column("sport_word")
        self.team_verbs = column("team_verb")
        self.demonyms = {row["surface"]: row["place"] for row in rules.table("en/lexicon/demonym")}
        self.roles = {name: row["id"] for row in reversed(rules.table("shared/roles")) for name in row["en"].split("|")}
        self.role_heads = frozenset(name.split()[0] for name in self.roles)
        self.capital_surnames = frozenset(name.upper() for name in self.surnames)
        self.longest_role = max(name.count(" ") for name in self.roles) + 1
        self._vocabulary = _vocabulary(rules) | self.common | self.functions | self.base_verbs | self.occupations

    def is_ordinary(self, word: str) -> bool:
        """A word that the lists hold, in this form or in that without its ending (``Steeper``, ``Retailers``)."""
        low, known = word.lower(), self._vocabulary
        if low in known:
            return True
        return any(
            low.endswith(ending) and len(low) > len(ending) + 2 and (low[: -len(ending)] + rest) in known
            for ending, rest in _INFLECTED
        )

    def is_clan_name(self, text: str) -> bool:
        """``McAllister``, ``O'Brien``: a prefix of surnames, then another capital."""
        match = _CAMEL.match(text)
        return match is not None and match[1] in self.name_prefixes

    def is_thing_like(self, first: str, last: str) -> bool:
        """``Haedam Comets``, ``Bada Token``: an ordinary word behind no given name makes a name of no person."""
        if first in self.given or first in self.surnames or last in self.surnames or last in self.also_surnames:
            return False
        return last.lower() in self._vocabulary or (last.endswith("s") and last[:-1].lower() in self._vocabulary)


def _vocabulary(rules: RuleSet) -> frozenset[str]:
    """The words of the English phrases of concepts and of those lists that hold ordinary words."""
    phrases = [row["en"] for name in _CONCEPTS for row in rules.table(f"shared/{name}")]
    phrases += [row["surface"] for name in _ORDINARY for row in rules.table(f"en/lexicon/{name}")]
    return frozenset(word for phrase in phrases for word in re.findall(r"(?<![\w-])[a-z]{3,}(?![\w-])", phrase))


@lru_cache(maxsize=4)
def english_words(rules: RuleSet) -> EnglishWords:
    """The English lists of a rule set, read once."""
    return EnglishWords(rules)
