"""The words of reports in the language of the person who reads them. Codes and keys are never translated."""

from dataclasses import dataclass
from typing import Literal

from factx.reconciler.findings.catalogue import status_names

Ui = Literal["en", "ko"]

_WORDS: dict[str, tuple[str, str]] = {
    "agrees": ("agrees", "일치"),
    "all": ("all", "전체"),
    "articles": ("articles", "기사"),
    "author": ("author", "기사"),
    "code": ("code", "코드"),
    "dates": ("dates", "날짜"),
    "direct": ("direct", "직접 인용"),
    "document": ("document", "문서"),
    "entities": ("names", "이름"),
    "entity": ("entity", "대상"),
    "error": ("error", "충돌"),
    "facts": ("facts", "사실"),
    "figures": ("figures", "수치"),
    "findings": ("findings", "지적 사항"),
    "indirect": ("indirect", "간접 인용"),
    "judged": ("judged", "판정"),
    "keys": ("j / k: next, previous", "j / k: 다음, 이전"),
    "lang": ("lang", "언어"),
    "more": ("and {n} more", "그 밖에 {n}곳"),
    "more notes": (
        "--full shows the words behind each note; -o report.html shows them beside the articles.",
        "--full을 붙이면 참고마다 근거 구절을, -o report.html은 기사와 나란히 보여 줍니다.",
    ),
    "new": ("new", "새로"),
    "none": ("no difference", "차이 없음"),
    "note": ("note", "참고"),
    "nothing": ("No disagreement was found.", "서로 어긋나는 내용을 찾지 못했습니다."),
    "published": ("published", "게재일"),
    "publisher": ("publisher or title", "매체 또는 제목"),
    "quotes": ("quotes", "인용"),
    "relation": ("relation", "관계"),
    "severity": ("severity", "정도"),
    "silence": (
        "To silence one finding, judge it with `factx review`; the decision is kept in factx-judgements.jsonl.",
        "개별 지적은 `factx review`에서 판정하면 factx-judgements.jsonl에 저장되어 더는 세지 않습니다.",
    ),
    "source": ("source", "출처"),
    "timeline": ("Timeline", "시간순"),
    "undated": ("undated", "날짜 없음"),
    "warning": ("warning", "충돌 가능"),
    "watching": ("factx: watching; Ctrl-C ends.", "factx: 파일을 지켜보는 중입니다. 끝내려면 Ctrl-C를 누르십시오."),
    "header": ("header", "머리"),
    "body": ("body", "본문"),
    "input": ("input", "입력"),
    "sidecar": ("sidecar", "곁 파일"),
    "flag": ("flag", "옵션"),
}

_VERDICTS: dict[str, tuple[str, str]] = {
    "conflict": ("conflict", "충돌"),
    "same": ("same", "같음"),
    "not_comparable": ("not comparable", "비교 불가"),
    "unsure": ("unsure", "모르겠음"),
    "ignore": ("ignore", "무시"),
}

_REVIEW: dict[str, tuple[str, str]] = {
    "all judged": ("all {n} findings are judged: {file}", "지적 사항 {n}건을 모두 판정했습니다: {file}"),
    "article": ("article", "기사"),
    "back": ("back", "이전"),
    "cancel": ("cancel", "취소"),
    "history": ("history", "기록"),
    "next": ("next", "다음"),
    "none yet": ("nothing decided yet", "아직 판정한 것이 없습니다"),
    "nothing to undo": ("nothing to undo", "되돌릴 판정이 없습니다"),
    "place": ("{n} of {all} · {judged} judged", "{all}건 중 {n} · 판정 {judged}건"),
    "quit": ("quit", "끝내기"),
    "romanise": ("romanise", "로마자"),
    "undo": ("undo", "되돌리기"),
    "your note": ("note", "메모"),
}

_COUNTED: dict[str, tuple[str, str, str]] = {
    "source": ("source", "sources", "출처 {n}곳"),
    "fact": ("fact", "facts", "사실 {n}건"),
    "independent": ("independent source", "independent sources", "독립 출처 {n}곳"),
    "error": ("conflict", "conflicts", "충돌 {n}건"),
    "warning": ("possible", "possible", "충돌 가능 {n}건"),
    "note": ("note", "notes", "참고 {n}건"),
    "new": ("new", "new", "새로 {n}건"),
    "none": ("agreement", "agreements", "일치 {n}건"),
    "further": (
        "further note sets two values beside each other that may answer one question: --full, or the JSON output.",
        "further notes set two values beside each other that may answer one question: --full, or the JSON output.",
        "같은 내용일지도 모르는 두 값을 나란히 둔 참고가 {n}건 더 있습니다. --full이나 JSON 출력에서 볼 수 있습니다.",
    ),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary of one language."""

    lang: Ui = "en"

    def __call__(self, key: str) -> str:
        """The word for a key; KeyError where there is none."""
        return _WORDS[key][self.lang == "ko"]

    def severity(self, severity: str) -> str:
        """How grave a finding is; English has the names of the output."""
        return self(severity) if self.lang == "ko" else severity

    def count(self, key: str, n: int) -> str:
        """``1 source``, ``5 sources``, ``출처 5곳``."""
        one, many, korean = _COUNTED[key]
        return korean.format(n=n) if self.lang == "ko" else f"{n} {one if n == 1 else many}"

    def review(self, key: str, **fields: object) -> str:
        """What the review says."""
        return _REVIEW[key][self.lang == "ko"].format(**fields)

    def verdict(self, name: str) -> str:
        """What a person decided."""
        return _VERDICTS[name][self.lang == "ko"]

    def status(self, name: str) -> str:
        """What a status is called in reports: ``under way`` for ``ongoing``, ``진행 중``."""
        return status_names()[name][self.lang]
