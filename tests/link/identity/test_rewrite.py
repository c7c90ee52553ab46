"""New entity ids in everything that a source says."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factx.link.identity.rewrite import rewritten
from factx.models.base import Model
from factx.models.report import Reading

Reported = Callable[..., Reading]

TEXTS = {
    "ko": (
        "누리온게임즈 류건희 대표는 10일 “서울에 새 공장을 짓겠다”고 말했다. 누리온게임즈는 다온바이오와 제휴했다. "
        "누리온게임즈의 이용자는 700만명이다. 회사는 다온바이오, 미린증권, 한려해운 등과 협력한다."
    ),
    "en": (
        "“We will build a plant in Seoul,” Ryu Gun-hee, chief executive of Nurion Games, said on Monday. Nurion Games "
        "has 7 million users, according to Daon Bio. Nurion Games acquired Mirin Lines in 2024."
    ),
}


@pytest.fixture(scope="module")
def read(reported: Reported) -> Callable[[str], Reading]:
    known = {lang: reported(text, lang=lang) for lang, text in TEXTS.items()}
    return known.__getitem__


def local_ids(reading: Reading) -> dict[str, str]:
    return {entity.id: f"{entity.type.lower()}:new-{n}" for n, entity in enumerate(reading.entities)}


def wire(reading: Reading) -> str:
    records: list[Model] = [*reading.mentions, *reading.facts]
    words = "".join(record.model_dump_json() for record in records)
    return words + "".join(map(repr, (*reading.parts, *reading.said)))


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_no_old_id_is_left_anywhere(read: Callable[[str], Reading], lang: str) -> None:
    reading = read(lang)
    new = rewritten(reading, local_ids(reading))
    assert [id_ for id_ in local_ids(reading) if f'"{id_}"' in wire(new) or f"'{id_}'" in wire(new)] == []
    assert any(id_ in wire(new) for id_ in local_ids(reading).values())


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_words_and_places_stay_and_the_way_back_gives_the_same(read: Callable[[str], Reading], lang: str) -> None:
    reading, ids = read(lang), local_ids(read(lang))
    new = rewritten(reading, ids)
    assert [(m.id, m.start, m.end, m.text) for m in new.mentions] == [
        (m.id, m.start, m.end, m.text) for m in reading.mentions
    ]
    assert [f.id for f in new.facts] == [f.id for f in reading.facts]
    assert rewritten(new, {new_id: old for old, new_id in ids.items()}) == reading


def test_nothing_to_change_changes_nothing(read: Callable[[str], Reading]) -> None:
    reading = read("ko")
    assert rewritten(reading, {}) is reading
    assert rewritten(reading, {id_: id_ for id_ in local_ids(reading)}) is reading
    assert rewritten(reading, {"org:nobody": "org:somebody"}) == reading


def test_two_ids_that_become_one_are_named_once(read: Callable[[str], Reading]) -> None:
    reading = read("en")
    new = rewritten(reading, dict.fromkeys(local_ids(reading), "org:one"))
    assert all(len(set(fact.names)) == len(fact.names) for fact in new.facts)
    assert replace(new, mentions=()).facts
