"""The words that the entity rules of a language need, read once from its lists."""

import re
from collections.abc import Iterable
from functools import lru_cache

from factx.patterns import compiled
from factx.rules.load import RuleSet

_DOTTED = re.compile(r"(?:[A-Z]\.){2,5}")
_ANY_PARTICLE = r"(?:에서|에게|에는|에|으로|로|와|과|까지|부터|[은는이가을를의도])?(?![가-힣])"
_NAME = 3
"""Syllables of most Korean names."""
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


class Suffixes:
    """Word endings that tell a type (~은행, ~경찰서, -shire), the longest first.

    Args:
        rows: with ``surface``, ``kind`` and ``least``, the number of characters that must stand before.
    """

    def __init__(self, rows: Iterable[tuple[str, str, int]]) -> None:
        self._rows = {surface: (kind, least) for surface, kind, least in rows}
        sizes: dict[str, set[int]] = {}
        for surface in self._rows:
            sizes.setdefault(surface[-1], set()).add(len(surface))
        self._sizes = {last: sorted(found, reverse=True) for last, found in sizes.items()}

    def kind(self, word: str) -> str | None:
        """The kind of an ending that stands as a word of its own (``경찰서``)."""
        row = self._rows.get(word)
        return row[0] if row else None

    def of(self, word: str) -> tuple[str, str] | None:
        """The longest ending of a word with its kind, where enough stands before it."""
        for size in self._sizes.get(word[-1:], ()):
            hit = self._rows.get(word[-size:]) if size < len(word) else None
            if hit and len(word) - size >= hit[1]:
                return word[-size:], hit[0]
        return None


class KoreanWords:
    """Suffixes, titles, surnames and stop words of Korean."""

    def __init__(self, rules: RuleSet) -> None:
        def column(name: str, key: str = "surface") -> frozenset[str]:
            return frozenset(row[key] for row in rules.table(f"ko/lexicon/{name}"))

        def suffixes(name: str) -> Suffixes:
            rows = rules.table(f"ko/lexicon/{name}")
            return Suffixes((row["surface"], row["kind"], int(row["least"])) for row in rows)

        self.surnames = column("surname")
        surnames = rules.table("ko/lexicon/surname")
        self.common_surnames = frozenset(row["surface"] for row in surnames if row["common"])
        self.given = column("foreign_given_name")
        self.part_surnames = column("part_surname")
        self.given_syllables = column("given_syllable")
        self.honorifics = column("honorific")
        self.weak = column("weak_name")
        self.generic = column("generic_word")
        self.followers = column("name_follower")
        self.org_nouns = column("org_noun")
        self.firm_nouns = ("업체", "기업", "회사", "단체", "개발사", "운영사", "제조사", "시공사", "공급사", "납품사")
        self.offices = column("place_office")
        self.councillors = tuple(sorted(office for office in self.offices if office.endswith("의원")))
        self.firm_words = column("firm_word")
        self.office_followers = tuple(sorted(column("office_follower")))
        self.dwellers = column("dweller")
        self.shores = frozenset(row["surface"] for row in rules.table("ko/lexicon/dweller") if row["kind"] == "shore")
        arrivals = rules.table("ko/lexicon/arrival")
        self.arrivals = frozenset(row["surface"] for row in arrivals if row["kind"] == "to")
        self.stays = tuple(sorted(row["surface"] for row in arrivals if row["kind"] == "at"))
        self.departures = tuple(sorted(row["surface"] for row in arrivals if row["kind"] == "from"))
        landforms = rules.table("ko/lexicon/landform")
        self.landforms = tuple(sorted(row["surface"] for row in landforms if row["kind"] == "ending"))
        self.lands = frozenset(row["surface"] for row in landforms if row["kind"] == "part")
        self.place_nouns = tuple(sorted(column("place_noun")))
        vessels = rules.table("ko/lexicon/vessel")
        self.ships = tuple(sorted(row["surface"] for row in vessels if row["kind"] in ("ship", "space")))
        self.aboard = tuple(sorted(row["surface"] for row in vessels if row["kind"] == "aboard"))
        self.in_ho = tuple(sorted(row["surface"] for row in vessels if row["kind"] == "noun"))
        self.water = tuple(sorted(row["surface"] for row in vessels if row["kind"] == "water"))
        self.name_stems = column("name_stem")
        self.place_heads = column("place_head")
        self.place_name_heads = column("place_name_head")
        self.facility_heads = self.place_heads | self.place_name_heads
        self.sites = column("site_noun")
        sites = "|".join(sorted(self.sites, key=lambda site: (-len(site), site)))
        self.before_site = compiled(rf"(?<![가-힣\w])(?P<name>[가-힣]{{2,4}})\s(?:{sites}){_ANY_PARTICLE}")
        self.body_words = column("body_word")
        self.departments = tuple(sorted(column("department")))
        self.things = tuple(sorted(column("product_noun") | column("work")))
        self.school_words = column("school_word")
        self.scholars = tuple(sorted(column("scholar")))
        self.neighbours = column("neighbour")
        regions = rules.table("shared/entities/regions_kr")
        self.provinces = frozenset(
            name
            for row in regions
            if row["parent"] == "place:south-korea"
            for name in row["ko"].split("|")
            if len(name) == 2
        )
        self.team_endings = tuple(sorted(column("team_ending")))
        self.team_words = column("team_word")
        self.teams = column("national_team")
        self.seat_heads = column("seat_head")
        self.org = suffixes("org_suffix")
        endings = rules.table("ko/lexicon/org_suffix")
        local = [row["surface"] for row in endings if row["local"] == "yes"]
        self.behind_bodies = frozenset(row["surface"] for row in endings if row["local"] == "body")
        ends = "|".join(sorted(local, key=lambda end: (-len(end), end)))
        self.local_body = compiled(rf"(?P<place>[가-힣]{{2,5}}?)(?:{ends})")
        particle = r"(?:에서|에게|에는|에|으로|로|와|과|[은는이가을를의도])?(?![가-힣])"
        long = "|".join(sorted((end for end in local if len(end) > 1), key=lambda end: (-len(end), end)))
        self.seated = compiled(rf"(?<![가-힣\w])(?P<name>(?P<place>[가-힣]{{2,3}}?)(?:{long})){particle}")
        deeds = rules.table("ko/lexicon/firm_deed")
        self.deeds = {
            particle: tuple(sorted(row["surface"] for row in deeds if particle in row["particles"].split("|")))
            for particle in ("와", "에", "을", "로부터", "에서", "로")
        }
        joint = "|".join(sorted(row["surface"] for row in deeds if "함께" in row["particles"].split("|")))
        self.joint_deeds = compiled(rf"[^“”\"\n은는]{{0,30}}?(?:{joint})")
        offices = "|".join(sorted(self.offices, key=lambda office: (-len(office), office)))
        self.office = compiled(rf"[가-힣]{{2,3}}?(?:{offices})(?:[은는이가을를의도]|에게|과|와)?(?![가-힣])")
        self.place = suffixes("place_suffix")
        acts = rules.table("ko/lexicon/firm_act")
        self.firm_acts, self.sure_acts = (
            compiled("|".join(sorted(row["surface"] for row in acts if row["kind"] in kinds)))
            for kinds in (("told", "sure"), ("sure",))
        )
        leads = "|".join(sorted(row["surface"] for row in acts if row["kind"] == "lead"))
        self.firm_leads = compiled(rf"(?:{leads})\s$")
        self.village_parts = column("village_part")
        self.nation_words = column("nation_word")
        bodies = rules.table("ko/lexicon/common_body")
        self.apart = frozenset(row["surface"] for row in bodies if row["apart"])
        self.common_bodies = {
            row["surface"].replace(" ", ""): tuple(row["named"].split("|")) for row in bodies if row["named"]
        }
        self.roles = {name: row["id"] for row in reversed(rules.table("shared/roles")) for name in row["ko"].split("|")}
        self.longest_role = max(map(len, self.roles))

    def is_person_shaped(self, text: str) -> bool:
        """A surname and two syllables of given names (or one or two behind a surname of two)."""
        size = 2 if text[:2] in self.surnames and len(text) > _NAME - 1 else 1
        whole = len(text) == _NAME or (size > 1 and len(text) == _NAME + 1)
        return whole and text[:size] in self.surnames and all(one in self.given_syllables for one in text[size:])


@lru_cache(maxsize=4)
def korean_words(rules: RuleSet) -> KoreanWords:
    """The Korean lists of a rule set, read once."""
    return KoreanWords(rules)


class FirmVerbs:
    """What is done to firms, and what only they do (``went bankrupt``, ``said its revenue``): lexicon ``firm_verb``."""

    def __init__(self, rules: RuleSet) -> None:
        verbs = rules.lexicon("en", "firm_verb")
        after, tells = (
            "|".join(row["surface"].replace(" ", r"\s") for row in verbs.group(group).rows)
            for group in ("after", "tells")
        )
        self.before = frozenset(row["surface"] for row in verbs.group("before").rows)
        self.after = compiled(rf"\s(?:(?:{after}|employed\s\d+)\b|(?:{tells})\s(?:that\s)?its\s)")


class EnglishWords:
    """Given names, titles, endings and ordinary words of English."""

    def __init__(self, rules: RuleSet) -> None:
        def column(name: str) -> frozenset[str]:
            return frozenset(row["surface"] for row in rules.table(f"en/lexicon/{name}"))

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
        self.openings = {row["surface"]: row["type"] for row in rules.table("en/lexicon/name_opening")}
        self.vessels = column("vessel")
        cues = rules.table("en/lexicon/vessel_cue")
        self.vessel_cues = {
            group: frozenset(row["surface"] for row in cues if row["group"] == group)
            for group in ("aboard", "has", "moves", "carries")
        }
        self.national_bodies = column("national_body")
        self.place_possessions = column("place_possession")
        self.guess_cues = {
            group: frozenset(row["surface"] for row in rules.lexicon("en", "guess_cue").group(group).rows)
            for group in ("to", "by", "inside", "will", "common", "measure", "counsel")
        }
        self.spoken = column("spoken_cue")
        self.sites = column("site_noun") | self.place_nouns
        self.org_nouns = column("org_noun")
        self.bodies = column("body_noun")
        self.newspapers = column("newspaper_name")
        self.articles = column("product_noun") | frozenset(f"{noun}s" for noun in column("product_noun"))
        self.courtesy = column("courtesy")
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
        self.functions = frozenset(row["surface"] for row in rules.table("en/lexicon/function_word"))
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
