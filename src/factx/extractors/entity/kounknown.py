"""Words that no list and no ending knows, and that a Korean document treats as a body or as a place.

One sight of an unknown word tells little. An article names its firms and villages again and again, beside words that
go with firms (에어달빛 주식, 도윤정 에어달빛 대표) or with places (달섬 주민, 달섬에서): what several sights agree on
counts.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import HANGUL, KoreanSentence
from factx.models.mention import EntityType

_APART = 3
"""Characters of a particle and a space."""
_SHORTEST = 3
_COMPOUND = 4
"""Syllables of the shortest name that the tagger may take for a compound of ordinary nouns (에어 + 달빛)."""
_SIGHTS = 2
_MANY = 3
_AT_PLACES = frozenset(("JKB/에서", "JKB/에서의"))
_WITH = frozenset(("JKB/와", "JKB/과", "JC/와", "JC/과"))
_TOPIC = frozenset(("JX/은", "JX/는", "JKS/이", "JKS/가"))
_SPEECH = regex.compile(r"\s[“\"][^“”\"\n]{4,300}[”\"](?:라?고|라?며|라?면서)\s")
_RANKED = regex.compile(r"(?:업계|국내|시장|점유율|매출|시공능력|국내외)\s(?:\d|[일이삼])위(?:인|\s업체|\s기업)?\s$")
_RANK = 16
"""Characters of ``시공능력평가 순위 3위 업체``."""
_OBJECT = frozenset(("JKO/을", "JKO/를"))
_SUBJECT = frozenset(("JX/은", "JX/는", "JKS/이", "JKS/가", "JX/도"))
_DEED = 20
"""Characters behind a place that hold what happens there."""
_CLAUSE = 120
"""Characters behind a subject that hold what it does."""
_OTHERS = (regex.compile(r"^[^“\"]{0,120}”"), regex.compile(r"^[^“\"]{0,120}”|[다라자냐]고\s"))
"""Behind a topic, and behind a subject: what comes after is said of somebody else (``X가 나왔다고 밝혔다``)."""
_TO_PERSONS = frozenset(("JKB/에게", "JKB/에게서", "JKB/한테", "JKB/께"))
_HOME = frozenset(("place:south-korea", "place:north-korea"))
DEALT = "ko.entity.org.dealt"
"""The rule of words that are firms by what is done with them."""
_BY_SHAPE = "ko.entity.person.shape"
_OVER_SHAPES = 6
"""``모비아`` has the shape of a person, and is what somebody has a contract with."""
_TO = frozenset(("JKB/에", "JKB/으로", "JKB/로"))
_HOMES = ("원", "집", "관", "당", "촌")
"""How homes, clinics and schools end that have the shape of a person's name (한빛원)."""
_OPENING = frozenset("‘“'\"《〈「『<")
"""What stands in quotation marks is a title, a term or a product."""


def unknown_names(sentences: Sequence[KoreanSentence], known: Iterable[Found]) -> list[Found]:
    """Unknown words that are a body or a place by what stands around all their sights, at each of these.

    Args:
        sentences: of one document.
        known: names found otherwise; a word that is or touches one of them is not unknown.
    """
    known = list(known)
    taken = {offset for one in known if one.rule != _BY_SHAPE for offset in range(one.start, one.end)}
    shaped = {(one.start, one.end) for one in known if one.rule == _BY_SHAPE}
    people = {one.start for one in known if one.type == "PERSON"}
    sights: defaultdict[str, list[tuple[KoreanSentence, int]]] = defaultdict(list)
    dealt: set[str] = set()
    for sentence in sentences:
        for n, chunk in enumerate(sentence.chunks):
            if _may_be_name(sentence, chunk) and chunk.start not in taken and chunk.end - 1 not in taken:
                sights[chunk.text].append((sentence, n))
                if _deals(sentence, n) or _has_head(sentence, n, people) or _speaks(sentence, chunk):
                    dealt.add(chunk.text)
    found: list[Found] = []
    for name in sorted(sights):
        if name in dealt or _is_home(name, sights[name], shaped):
            chunks = (sentence.chunks[n] for sentence, n in sights[name])
            found += (Found(c.start, c.end, "ORG", DEALT, priority=_OVER_SHAPES) for c in chunks)
        elif _lies(name, sights[name], shaped):
            chunks = (sentence.chunks[n] for sentence, n in sights[name])
            found += (Found(c.start, c.end, "PLACE", "ko.entity.place.land", priority=_OVER_SHAPES) for c in chunks)
        else:
            seen = [(s, n) for s, n in sights[name] if (s.chunks[n].start, s.chunks[n].end) not in shaped]
            found += _judged(seen)
    return found


def _lies(name: str, sights: Sequence[tuple[KoreanSentence, int]], shaped: Collection[tuple[int, int]]) -> bool:
    """``노루재에서``, ``노루재 정상``: it has the shape of a person, ends like a pass, and things happen there."""
    words = sights[0][0].words
    if not name.endswith(words.landforms) or not any(
        (s.chunks[at].start, s.chunks[at].end) in shaped for s, at in sights
    ):
        return False
    told = sum(s.chunks[at].tail in _AT_PLACES or _before_land(s, at) or _is_left(s, at) for s, at in sights)
    return told >= (_SIGHTS if name[0] in words.common_surnames else 1)  # 박민재에서 이강인으로, the ball


def _is_left(sentence: KoreanSentence, n: int) -> bool:
    """``도솔항을 떠난``."""
    chunk = sentence.chunks[n]
    return chunk.tail == "JKO/을" and sentence.text.startswith(sentence.words.departures, chunk.end + 2)


def _is_home(name: str, sights: Sequence[tuple[KoreanSentence, int]], shaped: Collection[tuple[int, int]]) -> bool:
    """``요양시설 한빛원``, ``한빛원에서``: of the shape of a person, but called a home, or things happen there."""
    if not name.endswith(_HOMES) or not any((s.chunks[at].start, s.chunks[at].end) in shaped for s, at in sights):
        return False
    for sentence, n in sights:
        before = sentence.before(n)
        if before is not None and not before.tail and sentence.is_body_noun(before):
            return True
    return any(s.chunks[n].tail in _AT_PLACES for s, n in sights) and name[:-1] in sights[0][0].words.name_stems


def _before_land(sentence: KoreanSentence, n: int) -> bool:
    after = sentence.after(n)
    chunk = sentence.chunks[n]
    return after is not None and not chunk.tail and after.text in sentence.words.lands


def _deals(sentence: KoreanSentence, n: int) -> bool:
    """``모비아와의 계약``, ``모비아에 납품하는``, ``모비아를 인수``: what is done with, to and by firms."""
    chunk = sentence.chunks[n]
    if not (chunk.proper or _is_like_body(sentence, chunk)) or n + 1 >= len(sentence.chunks):
        return False
    deed, deeds = sentence.chunks[n + 1].text, sentence.words.deeds
    kind = "와" if chunk.tail in _WITH else "에" if chunk.tail == "JKB/에" else "을" if chunk.tail in _OBJECT else ""
    return bool(kind) and deed.startswith(deeds[kind]) and sentence.chunks[n + 1].start - chunk.end <= _APART


def _is_like_body(sentence: KoreanSentence, chunk: Chunk) -> bool:
    """``하늘증권``, made of ordinary words: it ends like a body, and what stands before says nothing of its sort."""
    told = sentence.words.org.of(chunk.text)
    return told is not None and len(told[0]) > 1 and chunk.text[: -len(told[0])] not in sentence.words.generic


def _has_head(sentence: KoreanSentence, n: int, people: Collection[int]) -> bool:
    """``노르드빈드의 테오 반스 최고경영자``: whose head is named with name and title."""
    chunk = sentence.chunks[n]
    if chunk.tail != "JKG/의" or n + 2 >= len(sentence.chunks) or sentence.chunks[n + 1].start not in people:
        return False
    titles = [one.text for one in sentence.chunks[n + 2 : n + 4] if one.role]
    body = chunk.proper or sentence.words.org.of(chunk.text) is not None
    if not body and len(chunk.tokens) > 1 and chunk.text not in sentence.words.org_nouns:
        return bool(titles) and titles[0] in sentence.words.firm_words  # 환자곁의 예순옥 대표
    return body and bool(titles)


def _speaks(sentence: KoreanSentence, chunk: Chunk) -> bool:
    """``한도반도체는 “매입을 검토한 사실이 없다”고``: what is made of ordinary words, ends like a body, and speaks."""
    told = chunk.tail in _TOPIC and _is_like_body(sentence, chunk)
    return told and _SPEECH.match(sentence.text, chunk.end + 1, sentence.end) is not None


def _may_be_name(sentence: KoreanSentence, chunk: Chunk) -> bool:
    text = chunk.text
    if len(text) < _SHORTEST or not chunk.nominal or not HANGUL.match(text) or chunk.role:
        return False
    if not chunk.proper and (len(text) < _COMPOUND or any(token.tag != "NNG" for token in chunk.tokens)):
        return False
    if sentence.listed(chunk) or text in sentence.words.generic or text in sentence.words.given:
        return False
    return sentence.text[chunk.start - 1 : chunk.start] not in _OPENING


def _judged(sights: Sequence[tuple[KoreanSentence, int]]) -> Iterator[Found]:
    """The word at each sight with the type that its sights agree on; nothing where they do not or say too little."""
    proper = sum(sentence.chunks[n].proper or _is_like_body(sentence, sentence.chunks[n]) for sentence, n in sights)
    if not proper or (len(sights) < _SIGHTS and not _is_sure(*sights[0])):
        return
    told: Counter[EntityType] = Counter(kind for sentence, n in sights if (kind := _told(sentence, n)))
    if len(told) != 1 or ("ORG" in told and any(sentence.chunks[n].tail in _TO_PERSONS for sentence, n in sights)):
        return
    kind, times = told.most_common(1)[0]
    if any(_is_sure(*sight) for sight in sights):
        times = _SIGHTS
    if times < _SIGHTS and not (proper == len(sights) or len(sights) >= _MANY):
        return
    rule = f"ko.entity.{'org' if kind == 'ORG' else 'place'}.unknown"
    for sentence, n in sights:
        chunk = sentence.chunks[n]
        yield Found(chunk.start, chunk.end, kind, rule)


def _is_ranked(sentence: KoreanSentence, n: int) -> bool:
    """``업계 1위 누리온과의``: what has a rank in a trade is a firm, at one sight too."""
    start = sentence.chunks[n].start
    return _RANKED.search(sentence.text, max(sentence.start, start - _RANK), start) is not None


def _is_sure(sentence: KoreanSentence, n: int) -> bool:
    """One sight is enough: a rank in a trade, what nobody but a firm does, a firm of a nation, a deed at a place."""
    firm = _is_ranked(sentence, n) or _acts(sentence, n, sentence.words.sure_acts) or _of_nation(sentence, n)
    return firm or _stays(sentence, n) or _is_nation(sentence, n)


def _is_nation(sentence: KoreanSentence, n: int) -> bool:
    """``벨로니아 수도 카르단에서``: what only nations have; a government is its head's as well (``오바마 정부``)."""
    chunk, after = sentence.chunks[n], sentence.after(n)
    return chunk.proper and not chunk.tail and after is not None and after.text in sentence.words.nation_words


def _stays(sentence: KoreanSentence, n: int) -> bool:
    """``카잔루크에서 현지 조립하며``: what happens at places, right behind."""
    chunk = sentence.chunks[n]
    if not chunk.proper or chunk.tail not in _AT_PLACES:
        return False
    behind = sentence.text[chunk.end : min(sentence.end, chunk.end + _DEED)]
    return any(deed in behind for deed in sentence.words.stays)


def _acts(sentence: KoreanSentence, n: int, acts: regex.Pattern[str]) -> bool:
    """``하컴스는 이튿날 메일을 보내왔다``, ``파리지엥은 … 보도했다``: it does in this clause what firms do."""
    chunk = sentence.chunks[n]
    if not chunk.proper or chunk.tail not in _SUBJECT:
        return False
    end = min(sentence.end, chunk.end + _CLAUSE)
    if other := _OTHERS[chunk.tail.startswith("JKS")].search(sentence.text, chunk.end, end):
        end = other.start()
    return acts.search(sentence.text, chunk.end, end) is not None


def _of_nation(sentence: KoreanSentence, n: int) -> bool:
    """``스웨덴 노르바펜과 독일 업체가``: an unknown proper noun right behind a nation abroad."""
    chunk, before = sentence.chunks[n], sentence.before(n)
    if before is None or before.tail or not chunk.proper or chunk.tail not in _SUBJECT | _WITH | _OBJECT:
        return False
    hit = sentence.listed(before)
    return hit is not None and bool(hit.entry.nation) and hit.entry.id not in _HOME


def _told(sentence: KoreanSentence, n: int) -> EntityType | None:
    """What the words right beside one sight say it is."""
    chunk, words = sentence.chunks[n], sentence.words
    after = sentence.after(n)
    if chunk.tail in _TO and n + 1 < len(sentence.chunks) and sentence.chunks[n + 1].text in words.arrivals:
        return "PLACE"  # 포트셀윈에 도착해
    if _is_nation(sentence, n):
        return "PLACE"
    if chunk.tail in _AT_PLACES or (after is not None and not chunk.tail and after.text in words.dwellers):
        return "PLACE"
    belongs = not chunk.tail or chunk.tail == "JKG/의"
    if belongs and after is not None and after.text in words.firm_words:
        return "ORG"
    before = sentence.equated(n) or sentence.before(n)
    if before is not None and sentence.is_body_noun(before):
        return "ORG"
    return "ORG" if _is_sure(sentence, n) or _acts(sentence, n, words.firm_acts) else None
