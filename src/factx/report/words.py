"""The words of reports in the language of the person who reads them. Codes and keys are never translated."""

from dataclasses import dataclass
from typing import Literal

Ui = Literal["en", "ko"]

_WORDS: dict[str, tuple[str, str]] = {
    "all": ("all", "전체"),
    "articles": ("articles", "기사"),
    "code": ("code", "코드"),
    "entity": ("entity", "대상"),
    "error": ("conflict", "충돌"),
    "findings": ("findings", "지적 사항"),
    "independent": ("independent sources: {n}", "독립 출처 {n}곳"),
    "keys": ("j / k: next, previous", "j / k: 다음, 이전"),
    "none": ("no difference", "차이 없음"),
    "note": ("note", "참고"),
    "nothing": ("No disagreement was found.", "서로 어긋나는 내용을 찾지 못했습니다."),
    "relation": ("relation", "관계"),
    "silence": (
        "To silence one finding, judge it with `factx review`; the decision is kept in factx-judgements.jsonl.",
        "개별 지적은 `factx review`에서 판정하면 factx-judgements.jsonl에 저장되어 더는 세지 않습니다.",
    ),
    "severity": ("severity", "정도"),
    "source": ("source", "출처"),
    "timeline": ("Timeline", "시간순"),
    "undated": ("undated", "날짜 없음"),
    "warning": ("possible conflict", "충돌 가능"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary of one language."""

    lang: Ui = "en"

    def __call__(self, key: str) -> str:
        """The word for a key; KeyError where there is none."""
        return _WORDS[key][self.lang == "ko"]

    def severity(self, severity: str) -> str:
        """How grave a finding is, in words."""
        return self(severity)
