"""What linking knows of names: the lexicon's ids, sounds, surnames and titles, read once for a rule set."""

from collections.abc import Iterable, Mapping
from functools import cache

import regex

from factx.models.fact import StatusName
from factx.normalise.name.compound import Compounds
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import PersonNames
from factx.normalise.name.sounds import Sounds
from factx.patterns import kept, stamp
from factx.rules.lexicon import fold
from factx.rules.load import RuleSet
from factx.values import cached_property, dataclass

Row = Mapping[str, str]
_LATIN = regex.compile(r"[a-z]+")
_SHORT_PARTS = 5  # syllables of the longest part that stands for a longer one
_LEFT = 4  # syllables of the shortest name that is left of a nation's body


def _rows(rules: RuleSet, name: str) -> tuple[Row, ...]:
    try:
        return rules.table(name)
    except KeyError:
        return ()


@dataclass(frozen=True)
class Kit:
    """Word lists about names in the form in which linking asks them. Compare kits by identity: one a rule set."""

    rules: RuleSet

    @cached_property
    def sounds(self) -> Sounds:
        """Names as sounds."""
        return Sounds(self.rules.table("shared/sound"))

    @cached_property
    def persons(self) -> PersonNames:
        """Personal names."""
        return PersonNames(self.rules.table("ko/lexicon/surname"), self.sounds, self.rules.table("shared/epithet"))

    @cached_property
    def common_surnames(self) -> frozenset[str]:
        """The Korean surnames that too many people bear to tell anybody."""
        return frozenset(row["surface"] for row in self.rules.table("ko/lexicon/surname") if row["common"])

    @cached_property
    def compounds(self) -> Compounds:
        """Names made of translated parts."""
        return Compounds(self.rules.table("shared/name_part"), self.sounds)

    @cached_property
    def _written_out(self) -> Mapping[str, str]:
        return {row["ko"]: row["full"] for row in self.rules.table("shared/name_short")}

    def written_out(self, name: str) -> str:
        """A Hangul name with its last part in full: `해담지법` is `해담지방법원`, `해원원전` the `해원원자력발전소`."""
        for size in range(min(_SHORT_PARTS, len(name) - 2), 0, -1):
            full = self._written_out.get(name[-size:])
            if full is not None:
                return name[:-size] + full
        return name

    @cached_property
    def _nations(self) -> frozenset[str]:
        return frozenset(row["surface"] for row in self.rules.table("shared/name_nation"))

    def without_nation(self, name: str) -> tuple[str, str]:
        """What makes a body a nation's, and its name without that (`대한`, `의사연합회`), where a name is left."""
        if has_hangul(name):
            first = next((name[:n] for n in (4, 2) if name[:n] in self._nations), "")
            rest = name[len(first) :].strip()
            plain = self.compounds.is_headed(rest) or self.compounds.is_made_of_parts(rest)
            left = len(rest) >= _LEFT and plain
        else:
            first, _, rest = name.removeprefix("the ").removeprefix("The ").partition(" ")
            left = " " in rest and first in self._nations and self.compounds.is_headed(rest)
        return (first, rest) if first and left else ("", name)

    @cached_property
    def known(self) -> Mapping[str, Row]:
        """The lexicon of entities by id, titles among them (`role:ceo`); the first row of an id leads."""
        found: dict[str, Row] = {}
        for row in self._entity_rows():
            found.setdefault(row["id"], row)
        for row in _rows(self.rules, "shared/roles"):
            found.setdefault(f"role:{row['id']}", {**row, "type": "ROLE"})
        return found

    @cached_property
    def _ids(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        return kept(("entity ids", stamp(__file__), self.rules.digest), self._indexed)

    def _indexed(self) -> dict[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], dict[str, None]] = {}
        for row in self._entity_rows():
            for lang in ("ko", "en"):
                for surface in row.get(lang, "").split("|"):
                    if surface:
                        found.setdefault((row["type"], fold(surface)), {})[row["id"]] = None
        return {key: tuple(ids) for key, ids in found.items()}

    def _entity_rows(self) -> Iterable[Row]:
        for rows in self.rules.tables("shared/entities").values():
            yield from rows

    def lookup(self, surface: str, type_: str) -> str | None:
        """The lexicon's id of a name, if it has exactly one of that type."""
        ids = self.candidates(surface, type_)
        return ids[0] if len(ids) == 1 else None

    def candidates(self, surface: str, type_: str) -> tuple[str, ...]:
        """The lexicon's ids of a name of that type (동해 is a city and a sea); of a firm without its legal form."""
        found = self._ids.get((type_, fold(surface)), ())
        if found or type_ != "ORG":
            return found
        bare = self.without_legal_form(surface)
        if bare == surface:
            return found
        others = (self._ids.get((type_, fold(f"{bare} {form}")), ()) for form in self._legal_forms_in_order)
        return self._ids.get((type_, fold(bare)), ()) or next(filter(None, others), ())

    def without_legal_form(self, name: str) -> str:
        """A firm's Latin name without its legal form (`Hangil Corporation`, `Hangil Co., Ltd.`)."""
        bare, _, last = name.rpartition(" ")
        while bare and last in self._legal_forms:
            name = bare.rstrip(",")
            bare, _, last = name.rpartition(" ")
        return name

    @cached_property
    def _legal_forms_in_order(self) -> tuple[str, ...]:
        return tuple(sorted(self._legal_forms))

    @cached_property
    def _legal_forms(self) -> frozenset[str]:
        return frozenset(row["surface"] for row in self.rules.table("en/lexicon/corporate_ending") if row["legal"])

    def names(self, id_: str, lang: str) -> tuple[str, ...]:
        """The lexicon's names of an entity in a language, the leading one first."""
        row = self.known.get(id_)
        return tuple(name for name in row.get(lang, "").split("|") if name) if row else ()

    def leads(self, name: str, id_: str) -> bool:
        """Is this the name that the lexicon has first for an entity in one of the languages, or its only one?"""
        row = self.known.get(id_)
        return row is not None and fold(name) in {fold(row.get(lang, "").split("|")[0]) for lang in ("ko", "en")}

    def parent(self, id_: str | None) -> str | None:
        """Whose it is: the maker of a product, the group of a company, the place around a place."""
        row = self.known.get(id_ or "")
        return (row.get("parent") or None) if row else None

    @cached_property
    def _titles(self) -> Mapping[str, Row]:
        found: dict[str, Row] = {}
        for row in _rows(self.rules, "shared/roles"):
            for lang in ("ko", "en"):
                for surface in row[lang].split("|"):
                    if surface:
                        found.setdefault(fold(surface), row)
        return found

    def title(self, surface: str) -> Row | None:
        """The row of a title (`최고전략책임자`, `CSO`) in the list of roles, or None."""
        return self._titles.get(fold(surface))

    @cached_property
    def _tenses(self) -> Mapping[tuple[str, str], StatusName]:
        found: dict[tuple[str, str], StatusName] = {}
        for row in self.rules.table("shared/role_tense"):
            for lang in ("ko", "en"):
                if row[lang]:
                    found[lang, fold(row[lang])] = "done" if row["status"] == "done" else "planned"
        return found

    def tense(self, word: str, lang: str) -> StatusName | None:
        """What a word beside a title says of its time: ``done`` (전, former), ``planned`` (차기, incoming), or None."""
        return self._tenses.get((lang, fold(word)))

    def title_id(self, surface: str) -> str:
        """The id of a title, or its folded words where the list of roles lacks it."""
        row = self.title(surface)
        return row["id"] if row else fold(surface)

    @cached_property
    def _branches(self) -> frozenset[str]:
        rows = self.rules.table("shared/name_branch")
        return frozenset(fold(word) for row in rows for lang in ("ko", "en") for word in row[lang].split("|") if word)

    def is_branch(self, rest: Iterable[str]) -> bool:
        """Do these further words of a name make it another body (`코리아`, `Japan`, `Labs`)?"""
        return any(fold(word) in self._branches for word in rest)

    @cached_property
    def _spokespeople(self) -> Mapping[str, frozenset[str]]:
        rows = self.rules.table("shared/spokesperson")
        return {lang: frozenset(row["surface"] for row in rows if row["lang"] == lang) for lang in ("ko", "en")}

    def speaks_for(self, text: str) -> bool:
        """Do a speaker's words name a post that speaks for others (`관계자`, `a spokesman for X`)?"""
        korean = any(word in text for word in self._spokespeople["ko"])
        return korean or not self._spokespeople["en"].isdisjoint(_LATIN.findall(text.lower()))

    @cached_property
    def _ranks(self) -> frozenset[str]:
        rows = self.rules.table("shared/place_level")
        return frozenset(fold(row[lang]) for row in rows for lang in ("ko", "en") if row[lang])

    def is_rank(self, word: str) -> bool:
        """Does a word tell the rank of a place (시, county), and nothing that lies in it?"""
        return fold(word) in self._ranks or self.compounds.is_weak(word)

    @cached_property
    def _endings(self) -> frozenset[str]:
        return self.rules.lexicon("ko", "org_suffix").words

    def is_ending(self, rest: str) -> bool:
        """Is this nothing but the ending of names of bodies (세미콘, 홀딩스)?"""
        return rest in self._endings

    @cached_property
    def _no_firms(self) -> Mapping[str, tuple[str, ...]]:
        rows = self.rules.table("shared/no_firm")
        return {lang: tuple(row["surface"] for row in rows if row["lang"] == lang) for lang in ("ko", "en")}

    def is_no_firm(self, name: str) -> bool:
        """Does a name end like that of a court, a union, a ministry, which nobody calls a company?"""
        if has_hangul(name):
            return name.endswith(self._no_firms["ko"])
        return not set(name.lower().split()[-1:]).isdisjoint(self._no_firms["en"])

    @cached_property
    def _words(self) -> Mapping[str, Mapping[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for row in self.rules.table("shared/anaphora"):
            for lang in ("ko", "en"):
                for surface in row[lang].split("|"):
                    if surface:
                        found.setdefault(lang, {})[fold(surface)] = row["kind"]
        return found

    def anaphor(self, surface: str, lang: str) -> str | None:
        """What a pronoun or nominal stands for: ``person``, ``company``, ``people`` …, or None for other words."""
        return self._words.get(lang, {}).get(fold(surface))

    @cached_property
    def _heads(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        rows = [row for row in self.rules.table("shared/anaphora") if row["heads"]]
        return {(lang, fold(row[lang])): tuple(row["heads"].split("|")) for row in rows for lang in ("ko", "en")}

    def heads(self, surface: str, lang: str) -> tuple[str, ...]:
        """How the names end that a nominal may stand for (`재판부`: 법원, 지법, 고법); none where it says it itself."""
        return self._heads.get((lang, fold(surface)), ())


@cache
def kit_of(rules: RuleSet) -> Kit:
    """The kit of a rule set."""
    return Kit(rules)
