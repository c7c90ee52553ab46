"""The HTML report in a real browser: headless Chromium runs the page, its keys and its filters."""

import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factx.models.report import Report
from factx.report.html.page import html
from factx.report.words import Words

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine"),
]
ACTIONS = r"""
<script>
const told = [];
const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
const state = (after) => {
  const cards = [...document.querySelectorAll(".finding")];
  const lit = [...document.querySelectorAll("mark.lit")].map((mark) => mark.textContent).join("|");
  const current = cards.findIndex((card) => card.classList.contains("current"));
  const shown = cards.filter((card) => !card.hidden && card.offsetParent !== null).length;
  told.push([after, current, shown, document.querySelector(".count").value, lit].join(";"));
};
const pick = (name, value) => {
  const list = document.querySelector(`[data-filter=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event("change"));
};
state("start");
for (const name of ["j", "j", "j", "k"]) { key(name); state(name); }
pick("severity", "note"); state("note");
pick("code", "FX504"); state("none");
pick("severity", ""); state("code");
pick("code", ""); pick("source", "news/001.txt"); state("source");
pick("source", ""); pick("entity", "org:openai"); state("entity");
document.querySelector(".finding .side a").click(); state(location.hash);
told.push(`fetched;${performance.getEntriesByType("resource").length}`);
const out = document.createElement("pre");
out.id = "told";
out.textContent = told.join("\n");
document.body.append(out);
</script>
"""


class Told(HTMLParser):
    """The text of ``<pre id="told">``."""

    def __init__(self) -> None:
        super().__init__()
        self.inside, self.text = False, ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = ("id", "told") in attrs

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


@pytest.fixture
def larger(report: Report) -> Report:
    """Three findings: a warning and two notes, one of them about the Korean article alone."""
    (first,) = report.findings
    both = first.model_copy(update={"id": "x:2", "code": "FX501", "severity": "note", "grounds": ("subject",)})
    own = first.model_copy(
        update={
            "id": "x:3",
            "code": "FX601",
            "severity": "note",
            "sides": first.sides[:1],
            "subject": None,
            "grounds": ("source",),
        }
    )
    return replace(report, findings=(first, both, own))


def browser(file: Path, folder: Path) -> tuple[str, str]:
    """The document after its scripts have run, and what the browser logged."""
    command = [
        str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr",
        f"--user-data-dir={folder / 'profile'}", "--window-size=1400,900",
        "--virtual-time-budget=2000", "--dump-dom", file.as_uri(),
    ]  # fmt: skip
    ran = subprocess.run(command, capture_output=True, check=True, timeout=120)
    return ran.stdout.decode(), ran.stderr.decode(errors="replace")


def acted(page: str, folder: Path) -> tuple[list[str], str]:
    """What the page told after the actions, and what the browser logged."""
    file = folder / "report.html"
    file.write_text(page.replace("</body>", f"{ACTIONS}</body>"), encoding="utf-8")
    dom, errors = browser(file, folder)
    parser = Told()
    parser.feed(dom)
    return parser.text.splitlines(), errors


def test_keys_walk_through_findings_and_filters_choose_among_them(larger: Report, tmp_path: Path) -> None:
    told, _ = acted("".join(html(larger, Words("ko"))), tmp_path)
    both = "진행 중|speculated"
    assert told == [
        f"start;0;3;3 / 3;{both}",
        f"j;1;3;3 / 3;{both}",
        "j;2;3;3 / 3;진행 중",
        "j;2;3;3 / 3;진행 중",
        f"k;1;3;3 / 3;{both}",
        f"note;1;2;2 / 3;{both}",
        f"none;1;0;0 / 3;{both}",
        f"code;0;1;1 / 3;{both}",
        f"source;0;2;2 / 3;{both}",
        f"entity;0;2;2 / 3;{both}",
        f"#f0s0;0;2;2 / 3;{both}",
        "fetched;0",
    ]


def test_no_script_fails_and_the_policy_of_the_page_stops_nothing(larger: Report, tmp_path: Path) -> None:
    _, errors = acted("".join(html(larger, Words("en"))), tmp_path)
    assert [line for line in errors.splitlines() if "CONSOLE" in line] == []


def test_a_page_without_findings_runs_too(report: Report, tmp_path: Path) -> None:
    page = "".join(html(replace(report, findings=()), Words("en")))
    file = tmp_path / "empty.html"
    file.write_text(page, encoding="utf-8")
    dom, errors = browser(file, tmp_path)
    assert "No disagreement was found." in dom
    assert "CONSOLE" not in errors
