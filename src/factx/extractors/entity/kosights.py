"""What one sight of an unknown Korean word tells of it: what is done with it, to it and by it, and who works for it."""

from collections.abc import Collection

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.kosentence import KoreanSentence
from factx.models.mention import EntityType

AT_PLACES = frozenset(("JKB/에서", "JKB/에서의"))
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
_HOME = frozenset(("place:south-korea", "place:north-korea"))
_TO = frozenset(("JKB/에", "JKB/으로", "JKB/로"))
_WORKERS = regex.compile(r"(?:직원|임직원|종업원|인력|고용)이?\s\d[\d천만백여,]*\s?명(?:인|의|을\s둔|이\s일하는)\s$")
"""``임직원 270여 명인``."""
_HIGH = regex.compile(r"\((?:해발\s|높이\s)?\d[\d천,.]*\s?(?:m|미터|㎡|㎢)")
"""``카르푸캉(7천846m)``."""
_OBJECTS = 12
"""Characters of what somebody buys from a firm."""
_KOREAN = 3
_TITLE = 3
"""Chunks behind a body that hold a name and a title."""
_PARTICLES = {
    **dict.fromkeys(("와", "과", "와의", "과의"), "와"),
    **dict.fromkeys(("에", "에만", "에도", "에는", "에게도"), "에"),
    **dict.fromkeys(("을", "를"), "을"),
    **dict.fromkeys(("로부터", "으로부터"), "로부터"),
    **dict.fromkeys(("에서", "에서도"), "에서"),
    **dict.fromkeys(("로", "으로"), "로"),
}
"""Particles in one word with a name, and the group of deeds that they take."""


def deals(sentence: KoreanSentence, n: int) -> bool:
    """``모비아와의 계약``, ``모비아에 납품하는``, ``모비아를 인수``: what is done with, to and by firms."""
    chunk = sentence.chunks[n]
    if not (is_proper(chunk) or is_like_body(sentence, chunk)):
        return False
    particle, at = sentence.particle(n)
    kind, deeds = _PARTICLES.get(particle, ""), sentence.words.deeds
    if not kind or (kind == "에" and _behind_nation(sentence, n)):
        return False  # 노르웨이 스발바르에 맡겨 둔
    if sentence.text.startswith(deeds[kind], at):
        return True
    if kind == "와":
        return sentence.words.joint_deeds.match(sentence.text, at, sentence.end) is not None
    later = sentence.text[at : at + _OBJECTS]  # 로몬드하이드로로부터 댐을 사들였다
    return kind == "로부터" and any(deed in later for deed in deeds[kind])


def is_proper(chunk: Chunk) -> bool:
    """Proper nouns and nothing else to the tagger, but for one syllable at the end (세이프/NNP 온/NNG)."""
    last = chunk.tokens[-1]
    scrap = len(chunk.tokens) > 1 and last.tag == "NNG" and last.end - last.start == 1 and len(chunk.text) > _KOREAN
    return chunk.proper or (scrap and all(token.tag == "NNP" for token in chunk.tokens[:-1]))


def is_like_body(sentence: KoreanSentence, chunk: Chunk) -> bool:
    """``하늘증권``, made of ordinary words: it ends like a body, and what stands before says nothing of its sort."""
    told = sentence.words.org.of(chunk.text)
    return told is not None and len(told[0]) > 1 and chunk.text[: -len(told[0])] not in sentence.words.generic


def is_headed(sentence: KoreanSentence, n: int, people: Collection[int]) -> bool:
    """``노르드빈드의 테오 반스 최고경영자``: whose head is named with name and title."""
    chunk = sentence.chunks[n]
    if _is_staffed(sentence, n, people):
        return True
    if chunk.tail != "JKG/의" or n + 2 >= len(sentence.chunks) or sentence.chunks[n + 1].start not in people:
        return False
    titles = [one.text for one in sentence.chunks[n + 2 : n + 4] if one.role]
    body = chunk.proper or sentence.words.org.of(chunk.text) is not None
    if not body and len(chunk.tokens) > 1 and chunk.text not in sentence.words.org_nouns:
        return bool(titles) and titles[0] in sentence.words.firm_words  # 환자곁의 예순옥 대표
    return body and bool(titles)


def _is_staffed(sentence: KoreanSentence, n: int, people: Collection[int]) -> bool:
    """``프리고텍 음재범 이사``: an unknown proper noun before a full name and its title."""
    chunk, after = sentence.chunks[n], sentence.after(n)
    if after is None or chunk.tail or not chunk.proper or after.start not in people:
        return False
    if len(chunk.text) <= _KOREAN and sentence.korean_shape(chunk.text):
        return False
    titles = [one for one in sentence.chunks[n + 1 : n + 1 + _TITLE] if one.role]
    title = titles[0].text if titles else ""
    local = title in sentence.words.offices or title in sentence.words.seat_heads or title in sentence.words.dwellers
    return bool(title) and not local and sentence.is_name_of_person(after.text)


def is_second_word(sentence: KoreanSentence, n: int) -> bool:
    """``오틸리 그란스덴``: an unknown proper noun stands right before, and both are rather one person."""
    before = sentence.before(n)
    return before is not None and not before.tail and before.proper and sentence.listed(before) is None


def is_called(sentence: KoreanSentence, n: int) -> bool:
    """``킥보드 업체 모토리가``: the shape of a person, but a word for firms stands before it, and no title behind."""
    chunk, before = sentence.chunks[n], sentence.before(n)
    shaped = chunk.proper and sentence.korean_shape(chunk.text) and chunk.tail[:1] == "J"
    return shaped and before is not None and before.text.endswith(sentence.words.firm_nouns)


def is_quoted(sentence: KoreanSentence, chunk: Chunk) -> bool:
    """``한도반도체는 “매입을 검토한 사실이 없다”고``: what is made of ordinary words, ends like a body, and speaks."""
    told = chunk.tail in _TOPIC and is_like_body(sentence, chunk)
    return told and _SPEECH.match(sentence.text, chunk.end + 1, sentence.end) is not None


def _is_ranked(sentence: KoreanSentence, n: int) -> bool:
    """``업계 1위 누리온과의``: what has a rank in a trade is a firm, at one sight too."""
    start = sentence.chunks[n].start
    return _RANKED.search(sentence.text, max(sentence.start, start - _RANK), start) is not None


def is_sure(sentence: KoreanSentence, n: int) -> bool:
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
    if not chunk.proper or chunk.tail not in AT_PLACES:
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
    chunk = sentence.chunks[n]
    return chunk.proper and chunk.tail in _SUBJECT | _WITH | _OBJECT and _behind_nation(sentence, n)


def _behind_nation(sentence: KoreanSentence, n: int) -> bool:
    before = sentence.before(n)
    hit = sentence.listed(before) if before is not None and not before.tail else None
    return hit is not None and bool(hit.entry.nation) and hit.entry.id not in _HOME


def _is_told_before(sentence: KoreanSentence, n: int) -> bool:
    """``예테보리에 본사를 둔 노르드발``: what stands before it is said of firms alone."""
    chunk = sentence.chunks[n]
    leads = (sentence.words.firm_leads, _WORKERS)
    return chunk.proper and any(lead.search(sentence.text, sentence.start, chunk.start) for lead in leads)


def told_by(sentence: KoreanSentence, n: int) -> EntityType | None:
    """What the words right beside one sight say it is."""
    chunk, words = sentence.chunks[n], sentence.words
    after, behind = sentence.after(n), sentence.behind(n)
    if chunk.tail in _TO and n + 1 < len(sentence.chunks) and sentence.chunks[n + 1].text in words.arrivals:
        return "PLACE"  # 포트셀윈에 도착해
    if _is_nation(sentence, n) or _HIGH.match(sentence.text, chunk.end):
        return "PLACE"
    if chunk.tail in AT_PLACES or (after is not None and not chunk.tail and after.text in words.dwellers):
        return "PLACE"
    if behind is not None and behind.text in words.firm_words:
        return "ORG"
    before = sentence.equated(n) or sentence.before(n)
    if before is not None and sentence.is_body_noun(before):
        return "ORG"
    return (
        "ORG" if is_sure(sentence, n) or _is_told_before(sentence, n) or _acts(sentence, n, words.firm_acts) else None
    )
