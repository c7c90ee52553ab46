from factx.reconciler.lineage import shingles, trace

COPY = (
    "서울시는 10일 한강 교량 12곳의 안전 점검 결과를 발표하고 3곳에 보수가 필요하다고 밝혔다. "
    "시는 올해 안에 예산 45억원을 들여 보수 공사를 마칠 계획이다. 점검은 지난달 3일부터 2주 동안 진행됐다."
)
OTHER = (
    "프로야구 두산이 9일 잠실 경기에서 연장 끝에 LG를 5대 4로 꺾고 3연승을 달렸다. "
    "선발 투수는 7이닝 2실점으로 호투했고 9회 동점 홈런이 승부를 연장으로 끌고 갔다. 관중은 2만 3천명이었다."
)


def test_a_text_that_repeats_another_derives_from_it(make, read):
    a, b, c = (
        read([make(None, source=name)], text) for name, text in (("a", COPY), ("b", COPY + OTHER), ("c", OTHER[:90]))
    )
    lineage = trace([a, b])
    assert lineage.group == {"a": "a", "b": "a"}
    assert trace([a, c]).group == {"a": "a", "c": "c"}


def test_a_named_report_that_was_read_is_the_upstream(make, read):
    original = read([make(None, source="a")], COPY, publisher="ZDNet Korea")
    derived = read([make(None, source="b", lang="en")], "Other words", derived_from=("ZDNet Korea",))
    lineage = trace([original, derived])
    assert lineage.group["b"] == "a"
    assert [(d.source, d.upstream, d.words) for d in lineage.derivations] == [("b", "a", "ZDNet Korea")]


def test_two_sources_of_one_unread_report_count_once(make, read):
    a = read([make(None, source="a")], COPY, derived_from=("Seoul Economic Daily",))
    b = read([make(None, source="b", lang="en")], "Other words", derived_from=("the Seoul Economic Daily",))
    assert len(set(trace([a, b]).group.values())) == 1


def test_punctuation_and_case_do_not_hide_a_copy():
    assert shingles("The Bridge, re-opened on Monday.") == shingles("the bridge reopened on monday")
