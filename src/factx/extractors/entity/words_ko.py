"""The words that the Korean entity rules need, read once from their lists."""

from functools import lru_cache

import regex

from factx.extractors.entity.kocues import PartyWords, ShoreWords, told_outlet
from factx.extractors.entity.suffixes import Suffixes
from factx.models.mention import EntityType
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_ANY_PARTICLE = r"(?:에서|에게|에는|에|으로|로|와|과|까지|부터|[은는이가을를의도])?(?![가-힣])"
_MOST_WORDS = 50_000
"""Words of which what the lists tell is remembered."""
_LONGEST = 9
"""Syllables of the longest unknown name."""
_NAME = 3
"""Syllables of most Korean names."""

_HANGUL = regex.compile(r"[가-힣]+$")


@lru_cache(_MOST_WORDS)
def is_hangul(text: str) -> bool:
    """A text is nothing but Hangul; asked of the same words again and again."""
    return _HANGUL.match(text) is not None


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
        self.unnamed = column("unnamed_holder")
        self.thing_syllables = column("thing_syllable")
        tails = rules.table("ko/lexicon/thing_syllable")
        self.no_name_syllables = frozenset(row["surface"] for row in tails if row["any"])
        self.given_syllables = column("given_syllable")
        self.honorifics = column("honorific")
        self.weak = column("weak_name")
        self.generic = column("generic_word")
        self.followers = column("name_follower")
        self.org_nouns = column("org_noun")
        self.firm_nouns = tuple(sorted(column("firm_noun")))
        self.told_outlet = told_outlet(rules)
        self.title_endings = tuple(sorted(column("title_ending")))
        self.desks = tuple(sorted(column("byline_desk")))
        self.province_office = compiled(
            rf"(?<![가-힣\w])(?P<name>[가-힣]{{2,3}}도)(?={alternatives(column('province_office'))}(?![가-힣]{{3}}))"
        )
        works = rules.lexicon("ko", "work_cue")
        self.of_maker = compiled(rf"{alternatives(works.group('maker').words)}의\s$")
        self.shown = compiled(
            rf"(?:이|가|은|는|을|를|의|로|으로|에|도)?\s(?:[가-힣0-9]{{1,8}}\s){{0,2}}{alternatives(works.group('shown').words)}"
        )
        self.made = compiled(
            r"(?:이|가|은|는|을|를|의|에)?\s(?:(?:[가-힣0-9]{1,8}\s)?"
            rf"{alternatives(works.group('made').words)}|\d[\d천만백,]*\s?(?:대|병|봉지|상자|캔|팩|벌|켤레|자루|정|회분)[를을의가이는은\s])"
        )
        self.of_law = compiled(rf"{alternatives(works.group('law').words)}$")
        self.offices = column("place_office")
        self.office_words = tuple(sorted(self.offices))
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
        self.row_kinds = {row["surface"]: row["kind"] for row in rules.table("ko/lexicon/row_noun")}
        self.row = compiled(
            r"(?<![가-힣A-Za-z0-9])(?:(?P<member>[가-힣]{2,6})(?:[과와]\s|,\s|·))+(?P<member>[가-힣]{2,6})\s등\s"
            rf"(?:\d{{1,3}}|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:개|곳의)?\s?(?P<noun>{alternatives(self.row_kinds)})(?![가-힣]{{3}})"
        )
        self.place_heads = column("place_head")
        self.house_parts = compiled(
            rf"(?:의)?\s(?:지하\s)?(?:\d{{1,3}}층|{alternatives(column('house_part'))}(?![가-힣]{{3}}))"
        )
        self.place_name_heads = column("place_name_head")
        self.facility_heads = self.place_heads | self.place_name_heads
        self.sites = column("site_noun")
        sites = "|".join(sorted(self.sites, key=lambda site: (-len(site), site)))
        self.before_site = Search(rf"(?<![가-힣\w])(?P<name>[가-힣]{{2,4}})\s(?:{sites}){_ANY_PARTICLE}")
        self.body_words = column("body_word")
        self.departments = tuple(sorted(column("department")))
        self.things = tuple(sorted(column("product_noun") | column("work")))
        schools = rules.table("ko/lexicon/school_word")
        self.school_words = frozenset(row["surface"] for row in schools)
        things, teachers = (
            "|".join(sorted((row["surface"] for row in schools if row["kind"] == kind), key=lambda w: (-len(w), w)))
            for kind in ("thing", "teacher")
        )
        self.before_school = Search(
            r"(?<![가-힣\w])(?P<name>[가-힣]{2,4}[초중고])(?:의)?\s(?:(?P<grade>[1-6]\s?학년)|학생\s\d|"
            rf"(?:{things})(?:들)?{_ANY_PARTICLE}|(?P<role>{teachers}){_ANY_PARTICLE}(?!\s[가-힣]{{3}}\s?씨)|"
            rf"(?:{teachers})\s[가-힣]{{3}}\s?씨)"
        )
        self.party, self.shore = PartyWords(rules), ShoreWords(rules)
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
        self.sport, self.projects = column("sport_word"), column("project_word")
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
        self.seated = Search(rf"(?<![가-힣\w])(?P<name>(?P<place>[가-힣]{{2,3}}?)(?:{long})){particle}")
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
        self.suffixed = lru_cache(_MOST_WORDS)(self._suffixed)
        self.is_body_noun = lru_cache(_MOST_WORDS)(self._is_body_noun)
        self.korean_shape = lru_cache(_MOST_WORDS)(self._korean_shape)
        self.may_be_unknown = lru_cache(_MOST_WORDS)(self._may_be_unknown)

    def _suffixed(self, text: str) -> tuple[EntityType, str, str] | None:
        """The type that an ending tells, the ending and its kind."""
        org, place = self.org.of(text), self.place.of(text)
        if org and (not place or len(org[0]) >= len(place[0])):
            return ("ORG", *org)
        return ("PLACE", *place) if place else None

    def _is_body_noun(self, text: str) -> bool:
        """A word for bodies, or one that ends in it (``우주기업``, whatever the tagger makes of it)."""
        return text in self.org_nouns or any(text[n:] in self.org_nouns for n in range(1, len(text) - 1))

    def _korean_shape(self, text: str) -> bool:
        """A Korean surname and one to three syllables more."""
        size = len(text)
        if not 2 <= size <= 4 or not is_hangul(text):
            return False
        return (size <= 3 and text[0] in self.surnames) or (size >= 3 and text[:2] in self.surnames)

    def _may_be_unknown(self, text: str) -> bool:
        """Hangul of the length of a name that these lists do not know for a word of the language."""
        if not 2 <= len(text) <= _LONGEST or not is_hangul(text) or text in self.generic or text in self.sites:
            return False
        return not (self.is_body_noun(text) or text.endswith(self.things))

    def is_person_shaped(self, text: str) -> bool:
        """A surname and two syllables of given names (or one or two behind a surname of two)."""
        size = 2 if text[:2] in self.surnames and len(text) > _NAME - 1 else 1
        whole = len(text) == _NAME or (size > 1 and len(text) == _NAME + 1)
        return whole and text[:size] in self.surnames and all(one in self.given_syllables for one in text[size:])


@lru_cache(maxsize=4)
def korean_words(rules: RuleSet) -> KoreanWords:
    """The Korean lists of a rule set, read once."""
    return KoreanWords(rules)
