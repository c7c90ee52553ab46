"""Korean names that the tagger tears apart, read from the bare words.

To the tagger 해온소방본부 is 하/VV 어/EC 오/VX ᆫ/ETM 소방/NNG 본부/NNG, 새길당 is 새기/VV ᆯ/ETM 당/NNG. A verb form that
is written in one word with a noun for bodies is no verb: news puts a space there.
"""

from collections.abc import Iterator

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import is_hangul
from factx.rules.search import Search

_STEM = regex.compile(r"(?<![가-힣\w])[가-힣]{1,6}$")
_STRONG = ("public", "seat", "private")
_LONGEST = 6
_SURE = 3
_TORN = frozenset(("ETM", "ETN", "VV", "VX", "VA", "VA-I", "EC", "EF", "IC", "JKO", "MAG", "MM", "XSV"))
_LONG = 5
"""Syllables of the shortest torn name whose ending says little (푸른저축은행; 작은학교 is a small school)."""
_PARTY = regex.compile(r"(?<![가-힣\w])(?P<party>[가-힣]{2,6}당)\s(?P<name>[가-힣]{3})\s(?=[가-힣])")
_PARTS = regex.compile(r"(?<![가-힣\w])(?P<family>[가-힣]{1,4})(?:\s[가-힣]{1,4}){1,3}(?=\s?씨|\s?\(\d{1,3}\D)")
_DISTRICT = Search(r"(?<![가-힣\w])(?P<name>[가-힣]{2,4}[동읍면])\s(?P<office>[가-힣]{0,4}(?:센터|사무소))")

_SCHOOL = regex.compile(r"(?<![가-힣\w])(?P<name>[가-힣]{2,4}대)\s(?P<after>[가-힣]{2,5})")
_CITY = regex.compile(
    r"(?<![가-힣\w])(?P<name>[가-힣]{2}시)(?=(?:[에의은는이가을를과와]|에서|으로|로|에는)(?![가-힣])|\s[가-힣])"
)
_COUNTY = regex.compile(
    r"(?:(?P<before>[가-힣]{2,4})\s|(?<![가-힣\w]))(?P<name>[가-힣]{2}[군읍])(?=(?:[에의은는이가을를과와]|에서|으로|로|에는)(?![가-힣])|\s[가-힣])"
)


def torn_names(sentence: KoreanSentence) -> Iterator[Found]:
    """Bodies, parties, districts and names of several short words; overlaps are not settled yet."""
    text = sentence.text
    for chunk in sentence.chunks:
        if chunk.start > sentence.start and "가" <= text[chunk.start - 1] <= "힣":
            yield from _body(sentence, chunk)
            yield from _behind_noun(sentence, chunk)
        if chunk.text[-1] == "장":
            yield from _headed(sentence, chunk)
    yield from _seated(sentence)
    yield from _party(sentence)
    yield from _in_parts(sentence)
    for match in _DISTRICT.finditer(sentence.text, sentence.start, sentence.end):
        if sentence.words.org.kind(match["office"]) == "public" and match["name"] not in sentence.words.generic:
            yield Found(match.start(), match.end("name"), "PLACE", "ko.entity.place.office", priority=5)
    if sentence.text.find("대 ", sentence.start, sentence.end) >= 0:
        yield from _school(sentence)
    yield from _city(sentence)
    if any(sentence.text.find(rank, sentence.start, sentence.end) >= 0 for rank in "군읍"):
        yield from _county(sentence)


def _school(sentence: KoreanSentence) -> Iterator[Found]:
    """``한울대 교수``, to the tagger 한/MM 울/NNG 대/NNG: a university before a word of universities."""
    for match in _SCHOOL.finditer(sentence.text, sentence.start, sentence.end):
        word, last = match["after"], sentence.token_before(match.end("name"))
        scholar = word.startswith(sentence.words.scholars)
        if not scholar or last is None or last.tag[0] not in "NX" or match["name"] in sentence.words.generic:
            continue
        if last.end - last.start == 1 or last.tag == "NNP" or sentence.suffixed(last.form):
            yield Found(match.start(), match.end("name"), "ORG", "ko.entity.org.school", priority=5)


def _county(sentence: KoreanSentence) -> Iterator[Found]:
    """``이웃 서암군``, to the tagger 서/NNG 암/NNG 군/NNB: syllables that are no word; ``은호읍``."""
    for match in _COUNTY.finditer(sentence.text, sentence.start, sentence.end, overlapped=True):
        before, name, start = match["before"], match["name"], match.start("name")
        if name[-1] == "군" and before not in sentence.words.neighbours and before not in sentence.words.provinces:
            continue
        parts = [sentence.token_before(start + n) for n in (1, 2)]
        whole = sentence.token_before(match.end("name"))
        torn = all(part is not None and part.end - part.start == 1 for part in parts)
        if torn or (name[-1] == "읍" and whole is not None and whole.start == start):
            yield Found(start, match.end("name"), "PLACE", "ko.entity.place.torn", priority=4)


def _city(sentence: KoreanSentence) -> Iterator[Found]:
    """``천은시 외곽``, to the tagger 천/NNG 은/JX 시/NNG: no particle stands inside a word."""
    text, at = sentence.text, sentence.text.find("시", sentence.start, sentence.end)
    while at >= 0:
        last = sentence.token_before(at)
        if last is not None and last.tag[0] in "JE" and (match := _CITY.match(text, at - 2)) is not None:
            first = sentence.token_before(at - 1)
            if first is not None and first.end - first.start == last.end - last.start == 1:
                yield Found(match.start(), match.end("name"), "PLACE", "ko.entity.place.torn", priority=4)
        at = text.find("시", at + 1, sentence.end)


def _body(sentence: KoreanSentence, chunk: Chunk) -> Iterator[Found]:
    """``가온회계법인``, ``한도반도체``, ``온계단층``: an ending of names, and before it in the word what is no noun."""
    at = chunk.start
    stem = _STEM.search(sentence.text, max(sentence.start, at - _LONGEST - 1), at)
    before = sentence.token_before(chunk.start) if stem else None
    if not stem or before is None or before.tag not in _TORN or _is_generic(stem[0], sentence):
        return
    whole = stem[0] + chunk.text
    told = sentence.suffixed(whole)
    if told is None or len(told[1]) < 2 or len(told[1]) >= len(whole) - 1:
        return
    what, suffix, kind = told
    sure = kind in _STRONG and (len(suffix) <= len(chunk.text) or len(suffix) > _SURE)
    named = what == "ORG" and stem[0] in sentence.words.name_stems  # 미리/MAG 내/VV 어/EC 증권/NNG
    if (what == "ORG" and sure) or named or before.tag == "JKO":  # 청솔/NNG ᆯ/JKO 초등학교
        yield Found(stem.start(), chunk.end, what, f"ko.entity.{what.lower()}.torn", priority=4)
    elif sentence.is_torn(stem.start(), chunk.end - len(suffix)):
        torn_through = sentence.token_before(chunk.end - len(suffix)) is None  # 온+계단+층: the tagger read 계단
        nouns = all(tag[0] in "NMX" for tag in sentence.tags_in(stem.start(), chunk.end - len(suffix)))  # 동림증권
        if torn_through or (what == "ORG" and (nouns or len(whole) >= _LONG)):
            yield Found(stem.start(), chunk.end, what, f"ko.entity.{what.lower()}.torn", priority=4)


def _behind_noun(sentence: KoreanSentence, chunk: Chunk) -> Iterator[Found]:
    """``운영사 푸른숲의 대표``, to the tagger 푸르/VA ᆫ/ETM 숲/NNG: one torn word behind a word for bodies."""
    text, at = sentence.text, chunk.start
    stem = _STEM.search(text, max(sentence.start, at - _LONGEST - 1), at)
    before = sentence.token_before(at) if stem else None
    if not stem or before is None or before.tag not in ("ETM", "EC", "VV", "VA", "MAG", "MM"):
        return
    noun = next((one for one in sentence.chunks if one.end == stem.start() - 1), None)
    body = noun is not None and noun.text in sentence.words.org_nouns and not noun.tail and text[noun.end] == " "
    whole = text[stem.start() : chunk.end]
    if body and len(whole) <= _LONG and whole not in sentence.words.generic and chunk.tail[:1] == "J":
        yield Found(stem.start(), chunk.end, "ORG", "ko.entity.org.torn", priority=4)


def _is_generic(stem: str, sentence: KoreanSentence) -> bool:
    return len(stem) > 1 and stem in sentence.words.generic


def _headed(sentence: KoreanSentence, chunk: Chunk) -> Iterator[Found]:
    """``백송소방서장``, ``한국노르딕스키협회장``: a body that no list holds, with its head in one word."""
    text = chunk.text[:-1]
    if not (chunk.has_proper or len(chunk.tokens) == 1) or not is_hangul(chunk.text):
        return
    told = sentence.words.org.of(text)
    if told and told[1] in ("public", "private", "loose") and len(told[0]) > 1:
        stem = text[: -len(told[0])]
        if (
            len(stem)
            > (1 if told[1] == "public" or stem in sentence.words.roles or _is_unlisted(sentence, chunk) else 2)
            and (stem not in sentence.words.generic or stem in sentence.words.roles)
            and not sentence.is_place(stem)
        ):
            yield Found(chunk.start, chunk.end - 1, "ORG", "ko.entity.org.head", priority=4)


def _is_unlisted(sentence: KoreanSentence, chunk: Chunk) -> bool:
    """``달뫼지점장``: it begins with a proper noun, and no list holds the body."""
    return chunk.tokens[0].tag == "NNP" and not sentence.lists.entries(chunk.text[:-1])


def _seated(sentence: KoreanSentence) -> Iterator[Found]:
    """``상연지검은``, to the tagger 상여/NNG ᆫ지/EC 검/VA: a town and the body of every town, in one word."""
    for match in sentence.words.seated.finditer(sentence.text, sentence.start, sentence.end):
        if match["place"] not in sentence.words.generic and match["name"] not in sentence.words.generic:
            yield Found(match.start("name"), match.end("name"), "ORG", "ko.entity.org.torn", priority=2)


def _party(sentence: KoreanSentence) -> Iterator[Found]:
    """``새길당 엄재석 후보``: what ends in 당 before a full name with its title."""
    for match in _PARTY.finditer(sentence.text, sentence.start, sentence.end):
        n = sentence.chunk_at(match.end())
        titled = n is not None and sentence.chunks[n].role
        if titled and sentence.korean_shape(match["name"]) and match["party"] not in sentence.words.generic:
            yield Found(match.start(), match.end("party"), "ORG", "ko.entity.org.party", priority=3)


def _in_parts(sentence: KoreanSentence) -> Iterator[Found]:
    """``응우옌 반 남(31)씨``: a surname of Vietnam and the short words behind it, before an age or an honorific."""
    if all(sentence.text.find(sign, sentence.start, sentence.end) < 0 for sign in "씨("):
        return
    for match in _PARTS.finditer(sentence.text, sentence.start, sentence.end, overlapped=True):
        if match["family"] in sentence.words.part_surnames:
            yield Found(match.start(), match.end(), "PERSON", "ko.entity.person.parts", priority=6)
