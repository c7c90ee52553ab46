"""Mentions as Web Annotations."""

import json
from dataclasses import replace
from typing import Any

import pytest

from factx.models.mention import EntityValue, Mention
from factx.models.report import Report
from factx.report.annotation import AROUND, annotations


def with_mention(report: Report, words: str, **source: object) -> dict[str, Any]:
    """The only annotation of the first source, where it mentions an organisation by these words."""
    first = report.readings[0]
    start = first.document.text.index(words)
    mention = Mention(
        id="a.txt#e0-2", source=first.source.id, kind="entity", start=start, end=start + len(words), text=words, line=1,
        zone="body", rule="r", value=EntityValue(type="ORG", form="name", entity="org:openai"),
    )  # fmt: skip
    document = replace(first.document, source=first.source.model_copy(update=source))
    page = "".join(annotations(replace(report, readings=(replace(first, document=document, mentions=(mention,)),))))
    (item,) = json.loads(page)["items"]
    return dict(item)


def test_an_annotation_page_is_json_even_without_mentions(report: Report) -> None:
    assert json.loads("".join(annotations(report)))["items"] == []


def test_names_of_files_are_escaped_where_an_address_is_wanted(report: Report) -> None:
    first = report.readings[0]
    source = first.source.model_copy(update={"id": "뉴스/새 글.txt"})
    value = EntityValue(type="ORG", form="name", entity="org:openai")
    mention = Mention(
        id="뉴스/새 글.txt#e0-2", source=source.id, kind="entity", start=0, end=4, text="오픈AI", line=1, zone="body",
        rule="r", value=value,
    )  # fmt: skip
    document = replace(first.document, source=source)
    page = "".join(annotations(replace(report, readings=(replace(first, document=document, mentions=(mention,)),))))
    (item,) = json.loads(page)["items"]
    assert item["target"]["source"] == "%EB%89%B4%EC%8A%A4/%EC%83%88%20%EA%B8%80.txt"
    assert item["id"].endswith("%20%EA%B8%80.txt#e0-2")


@pytest.mark.parametrize("words", ["오픈AI", "삼성", "말했다."])
def test_position_and_quote_select_the_same_words(report: Report, words: str) -> None:
    position, quote = sorted(with_mention(report, words)["target"]["selector"], key=lambda s: "exact" in s)
    text = report.readings[0].document.text
    assert text[position["start"] : position["end"]] == quote["exact"] == words
    assert quote["prefix"] + words + quote["suffix"] in text
    assert len(quote["prefix"]) == min(AROUND, position["start"])


def test_a_source_with_an_address_is_the_target_by_its_address(report: Report) -> None:
    assert with_mention(report, "삼성", url="https://example.com/1")["target"]["source"] == "https://example.com/1"


def test_mentions_of_several_sources_are_one_list(report: Report) -> None:
    first, second = report.readings
    mention = Mention(
        id="a#e", source="a", kind="entity", start=0, end=4, text="오픈AI", line=1, zone="body", rule="r",
        value=EntityValue(type="ORG", form="name"),
    )  # fmt: skip
    readings = (replace(first, mentions=(mention,)), replace(second, mentions=(mention,)))
    assert len(json.loads("".join(annotations(replace(report, readings=readings))))["items"]) == 2
