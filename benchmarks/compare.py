"""factx and its neighbours on the same cases in one run: right values, and texts a second.

    pip install quantulum3 dateparser recognizers-text-suite 'emoji<2' korean-datetime
    python benchmarks/compare.py > table.md

Readers that are not installed are left out. A result of the gold is right if a reader gives its value at a place that
overlaps it; what a reader finds besides costs nothing here (precision is in `scores.md`). Of numbers, those with one
value count; of dates, those with days. All cases were made by others: `data/LICENSES.md`.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

Found = tuple[int, int, Any]
"""Start, end, and a number, or the first and the last moment of a date in ISO form."""
Reader = Callable[[str, str | None], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Case:
    """A text, its reference date, and what is to be found in it."""

    text: str
    reference: str | None
    gold: tuple[dict[str, Any], ...]


def cases(name: str) -> list[Case]:
    """The cases of a file that have a value to compare."""
    found = []
    for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = [g for g in row["gold"] if not g.get("neutral") and ("value" in g or "accept" in g)]
        if wanted:
            found.append(Case(row["text"], row.get("ref"), tuple(wanted)))
    return found


def is_right(gold: dict[str, Any], found: Found) -> bool:
    """An overlapping result of the same value."""
    start, end, value = found
    if start >= gold["end"] or end <= gold["start"]:
        return False
    if "value" in gold:
        return isinstance(value, int | float) and abs(value - gold["value"]) <= 1e-6 * max(1, abs(gold["value"]))
    if not isinstance(value, tuple):
        return False
    return any(
        all(want is None or str(got or "").startswith(want[:10]) for want, got in zip(pair, value, strict=True))
        for pair in gold["accept"]
    )


def factx_reader(lang: str, kind: str) -> Reader:
    """Factx itself, without its command line."""
    from factx.extractors.mentions import mentions  # noqa: PLC0415
    from factx.models.mention import DateValue, FigureValue  # noqa: PLC0415
    from factx.read import Declared, document  # noqa: PLC0415
    from factx.rules.load import default_rules  # noqa: PLC0415
    from factx.tokenize import tokenize  # noqa: PLC0415

    rules = default_rules()

    def read(text: str, reference: str | None) -> Iterator[Found]:
        declared = Declared(lang=lang, published=reference, published_from="input")  # type: ignore[arg-type]
        for mention in mentions(tokenize(document("x", text, rules, declared), rules), rules):
            value = mention.value
            if kind == "numbers" and isinstance(value, FigureValue) and value.number is not None:
                yield mention.start, mention.end, float(value.number)
            elif kind == "dates" and isinstance(value, DateValue):
                yield mention.start, mention.end, (value.first, value.last)

    return read


def quantulum_reader(_lang: str, _kind: str) -> Reader:
    """quantulum3: English quantities."""
    parser = import_module("quantulum3.parser")

    def read(text: str, _reference: str | None) -> Iterator[Found]:
        for quantity in parser.parse(text):
            yield *quantity.span, float(quantity.value)

    return read


def recognizers_reader(_lang: str, kind: str) -> Reader:
    """Recognizers-Text, the Python port: all its number models, or its date and time model."""
    suite = import_module("recognizers_suite")
    culture = suite.Culture.English
    numeric = [
        suite.recognize_number, suite.recognize_ordinal, suite.recognize_percentage, suite.recognize_age,
        suite.recognize_currency, suite.recognize_dimension, suite.recognize_temperature,
    ]  # fmt: skip

    def numbers(text: str, _reference: str | None) -> Iterator[Found]:
        for recognize in numeric:
            for result in recognize(text, culture):
                written = str((result.resolution or {}).get("value") or "").rstrip("%")
                try:
                    yield result.start, result.end + 1, float(written)
                except ValueError:
                    continue

    def dates(text: str, reference: str | None) -> Iterator[Found]:
        now = datetime.fromisoformat(reference) if reference else datetime.now()  # noqa: DTZ005
        for result in suite.recognize_datetime(text, culture, reference=now):
            for value in (result.resolution or {}).get("values", ()):
                first, last = value.get("start", value.get("value")), value.get("end", value.get("value"))
                yield result.start, result.end + 1, (first, last)

    return numbers if kind == "numbers" else dates


def dateparser_reader(lang: str, _kind: str) -> Reader:
    """Dateparser's search."""
    search = import_module("dateparser.search")

    def read(text: str, reference: str | None) -> Iterator[Found]:
        base = datetime.fromisoformat(reference) if reference else datetime.now()  # noqa: DTZ005
        place = 0
        for words, moment in search.search_dates(text, languages=[lang], settings={"RELATIVE_BASE": base}) or ():
            start = max(text.find(words, place), 0)
            place = start + len(words)
            yield start, place, (moment.isoformat(), moment.isoformat())

    return read


def korean_datetime_reader(_lang: str, _kind: str) -> Reader:
    """korean-datetime, with the setting that it recommends for news."""
    package = import_module("korean_datetime")
    options = package.ParseOptions(cycle=package.Cycle.NEAREST)

    def read(text: str, reference: str | None) -> Iterator[Found]:
        now = datetime.fromisoformat(reference) if reference else datetime.now()  # noqa: DTZ005
        for result in package.parse_all(text, now=now, options=options):
            start = text.find(result.text)
            last = (result.end - timedelta(seconds=1)).isoformat() if result.end else None
            yield start, start + len(result.text), (result.start.isoformat() if result.start else None, last)

    return read


READERS: dict[str, dict[str, Callable[[str, str], Reader]]] = {
    "numbers-ko": {"factx": factx_reader},
    "numbers-en": {"factx": factx_reader, "quantulum3": quantulum_reader, "Recognizers-Text": recognizers_reader},
    "dates-ko": {"factx": factx_reader, "korean-datetime": korean_datetime_reader, "dateparser": dateparser_reader},
    "dates-en": {"factx": factx_reader, "Recognizers-Text": recognizers_reader, "dateparser": dateparser_reader},
}


def main() -> None:
    """Prints the table."""
    print("| cases | reader | right values | texts a second |\n|---|---|---|---|")
    for name, readers in READERS.items():
        chosen = cases(name)
        for title, make in readers.items():
            kind, lang = name.split("-")
            try:
                read = make(lang, kind)
                list(read(chosen[0].text, chosen[0].reference))
            except ImportError:
                continue
            right = total = failed = 0
            started = time.process_time()
            for case in chosen:
                try:
                    found = list(read(case.text, case.reference))
                except Exception:  # a reader that falls has found nothing; it is counted
                    found, failed = [], failed + 1
                total += len(case.gold)
                right += sum(any(is_right(gold, one) for one in found) for gold in case.gold)
            speed = len(chosen) / (time.process_time() - started)
            note = f" ({failed} texts failed)" if failed else ""
            print(f"| {name} | {title} | {right}/{total} = {right / total:.3f}{note} | {speed:.0f} |", flush=True)


if __name__ == "__main__":
    main()
