"""The review for any terminal: a finding, a question, a key and Enter. Needs no more than lines of text."""

from collections.abc import Callable

from rich.console import Console

from factx.report.text import clean
from factx.report.words import Words
from factx.review.decisions import KEYS, Decisions
from factx.review.show import Shown

OTHERS = (
    ("j", "next"), ("k", "back"), ("o", "article"), ("l", "romanise"), ("h", "history"), ("z", "undo"), ("q", "quit"),
)  # fmt: skip
"""The keys that decide nothing, with the words for them."""


def help_line(words: Words, note: str = "e TEXT") -> str:
    """The keys and what they do; a key is never parted from its word."""
    verdicts = [(key, words.verdict(verdict)) for key, verdict in KEYS.items()]
    named = [(key, words.review(name)) for key, name in ((note, "your_note"), *OTHERS)]
    return " · ".join(f"{key} {label}".replace(" ", "\N{NO-BREAK SPACE}") for key, label in (*verdicts, *named))


def review(shown: Shown, decisions: Decisions, console: Console, ask: Callable[[], str]) -> None:
    """Asks about one finding after the other until all are judged, the input ends or `q`.

    Args:
        shown: what to show.
        decisions: where the review stands; written at once.
        console: where to show it.
        ask: gives the next answer; EOFError ends the review.
    """
    console.print(help_line(shown.words), style="dim")
    fresh = True
    while True:
        if fresh:
            _show(shown, decisions, console)
        fresh = True
        try:
            answer = ask().strip()
        except EOFError:
            return
        key, rest = _key(answer, shown.words)
        if key == "q":
            return
        if key in KEYS:
            at_end = decisions.position == len(decisions.findings) - 1
            decisions.decide(KEYS[key], rest.strip() or None)
            if at_end and decisions.decided == len(decisions.findings):
                file = clean(str(decisions.file))
                console.print(shown.words.review("all_judged", n=decisions.decided, file=file), markup=False)
                return
        elif key in ("j", "k", ""):
            decisions.move(-1 if key == "k" else 1)
        elif key == "e":
            decisions.note(rest.strip())
        elif key == "z":
            decisions.undo()
        elif key == "l":
            shown.latin = not shown.latin
        else:
            fresh = False
            console.print(_answer(key, shown, decisions), markup=False)


def _key(answer: str, words: Words) -> tuple[str, str]:
    """The key of an answer and what stands behind it; the word for a key does as well (``same``, ``같음``)."""
    named = {name: key for key, name in KEYS.items()} | {words.verdict(name): key for key, name in KEYS.items()}
    named |= {words.review(name): key for key, name in OTHERS}
    for name in sorted(named, key=len, reverse=True):
        spoken = name.replace("_", " ")
        if answer.lower() == spoken or answer.lower().startswith(f"{spoken} "):
            return named[name], answer[len(spoken) :].strip()
    key, _, rest = answer.partition(" ")
    return key, rest


def _answer(key: str, shown: Shown, decisions: Decisions) -> object:
    if key == "o":
        return shown.articles(decisions.current)
    if key == "h":
        return shown.history(decisions)
    return f"{shown.words.review('unknown', answer=clean(key))}\n{help_line(shown.words)}"


def _show(shown: Shown, decisions: Decisions, console: Console) -> None:
    finding = decisions.current
    console.print()
    console.print(shown.title(finding, decisions))
    for number, side in enumerate(shown.sides(finding, console.width), start=1):
        console.print(f"\n[{number}]", markup=False)
        console.print(side)
    console.print()
    console.print(shown.verdict(decisions))
