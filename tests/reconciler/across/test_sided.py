"""One number on two sides of one matter."""

import pytest

import factx


def codes(one, other):
    texts = zip("ab", (one, other), strict=True)
    documents = [
        {"id": name, "lang": lang, "published": published, "text": text} for name, (lang, published, text) in texts
    ]
    return {finding.code for finding in factx.reconcile(factx.extract(documents)).findings}


PAIRS = [
    (
        ("ko", "2026-05-03", "새봄대 연구진이 간호사 1840명을 조사했다. 여성 간호사의 63%가 허리 통증을 앓았다."),
        ("en", "2026-05-03", "Saebom University polled 1,840 nurses. Among the men backache plagued 63 percent."),
    ),
    (
        ("en", "2026-05-03", "Heavy snow brought down roofs in Odrava. So far 174 homes have been repaired."),
        ("ko", "2026-05-03", "폭설로 오드라바에서 지붕이 무너졌다. 아직 고치지 못한 집이 174채다."),
    ),
    (
        ("ko", "2026-05-03", "한길역에서 열차가 멈춰 출근길이 막혔다. 승객들은 평균 53분을 기다렸다."),
        ("en", "2026-05-03", "Trains stopped at Hangil station. The longest wait was 53 minutes, passengers said."),
    ),
    (
        ("ko", "2026-05-03", "한빛시가 바다를 건너는 새 다리를 놓는다. 다리는 2031년에 첫 삽을 뜬다."),
        ("en", "2026-05-03", "Hanbit City wants a new bridge across the bay. The bridge is to be finished in 2031."),
    ),
]

PAIRS += [
    (
        ("ko", "2026-05-06", "한들 호크스가 농구 시즌을 뒤에서 세 번째로 마쳤다. 감독은 재계약했다."),
        ("en", "2026-05-06", "The Handeul Hawks ended the basketball season in third place. Their coach stays."),
    ),
    (
        ("en", "2026-05-06", "In Odrava two in five roofs have been repaired since the snow, the town hall said."),
        ("ko", "2026-05-06", "폭설이 지나간 오드라바에서 아직 고치지 못한 지붕이 40%라고 시청은 밝혔다."),
    ),
    (
        ("ko", "2026-05-06", "바젤에서 전차가 탈선해 승객 34명이 숨졌다. 기관사는 조사를 받고 있다."),
        (
            "en",
            "2026-05-07",
            "A tram jumped the rails in Basel. It injured 34 passengers and the driver was questioned.",
        ),
    ),
    (
        ("ko", "2026-05-03", "도담조선이 올해 1분기에 수주한 배는 43척이다. 회사는 도크를 하나 더 짓는다."),
        (
            "en",
            "2026-05-03",
            "Dodam Shipbuilding is adding a dock. It booked 43 ships in the first quarter of last year.",
        ),
    ),
    (
        ("en", "2026-05-07", "The banks will forgive 34 million euros of what it owes. The orchards and 90 jobs stay."),
        ("ko", "2026-05-07", "은행과 합의해 빚이 3400만 유로로 가벼워졌다. 과수원과 일자리 90개는 그대로다."),
    ),
]


PAIRS += [
    (
        ("ko", "2026-05-03", '추명훈 대표는 "6월 말까지 환불을 모두 끝내겠다"고 약속했다.'),
        ("en", "2026-05-03", '"We will start paying customers back by the end of June," Choo Myung-hoon said.'),
    ),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_one_number_on_two_sides_is_shown(one, other):
    assert "FX114" in codes(one, other)


CALM = [
    (
        ("ko", "2026-05-03", "새봄대 연구진이 간호사를 조사했다. 여성 간호사의 63%가 허리 통증을 앓았다."),
        ("en", "2026-05-03", "Saebom University polled nurses. Backache plagued 63 percent of the women."),
    ),
    (
        ("ko", "2026-05-03", "바다에서 어선이 뒤집혀 12명이 숨지고 19명이 실종됐다."),
        ("en", "2026-05-05", "The toll of the capsized boat has risen: 19 bodies have been found."),
    ),
    (
        ("en", "2026-05-03", "The wind tore at Odrava. It killed 12 people and injured 31."),
        ("en", "2026-05-03", "Storm in Odrava: 31 people were killed in all of the country, 12 of them here."),
    ),
]


@pytest.mark.parametrize(("one", "other"), CALM)
def test_a_number_on_one_side_or_beside_that_of_the_other_is_not(one, other):
    assert "FX114" not in codes(one, other)


def test_the_words_that_tell_the_side_are_shown():
    texts = (
        "다리는 2031년에 첫 삽을 뜬다고 한빛시가 밝혔다.",
        "Hanbit City says the bridge is to be finished in 2031.",
    )
    documents = [
        {"id": name, "lang": lang, "published": "2026-05-03", "text": text}
        for name, lang, text in zip("ab", ("ko", "en"), texts, strict=True)
    ]
    findings = factx.reconcile(factx.extract(documents)).findings
    (finding,) = (finding for finding in findings if finding.code == "FX114")
    assert {"첫 삽", "finished"} <= {shown.text for side in finding.sides for shown in side.evidence}
