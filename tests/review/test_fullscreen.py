"""The full-screen review, driven by textual's own pilot."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from factx.models.report import Report
from factx.reconciler.judgements import read_judgements
from factx.report.words import Words
from factx.review.decisions import Decisions
from factx.review.show import Shown

textual = pytest.importorskip("textual")

from textual.pilot import Pilot  # noqa: E402
from textual.widgets import Static  # noqa: E402

from factx.review.fullscreen import Reader, ReviewApp  # noqa: E402


def drive(shown: Shown, decisions: Decisions, act: Callable[[ReviewApp, Pilot], Awaitable[None]]) -> None:
    async def run() -> None:
        app = ReviewApp(shown, decisions)
        async with app.run_test(size=(120, 30)) as pilot:
            await pilot.pause()
            await act(app, pilot)

    asyncio.run(run())


def test_one_key_judges_and_shows_the_next_finding(shown: Shown, decisions: Decisions) -> None:
    async def act(app: ReviewApp, pilot: Pilot) -> None:
        await pilot.press("c")
        await pilot.pause()
        assert "FX511" in str(app.query_one("#title", Static).render())

    drive(shown, decisions, act)
    assert read_judgements(decisions.file)["x:1"].verdict == "conflict"


def test_a_note_is_typed_and_kept(shown: Shown, decisions: Decisions) -> None:
    async def act(app: ReviewApp, pilot: Pilot) -> None:
        await pilot.press("e", "o", "k", "enter")
        await pilot.pause()

    drive(shown, decisions, act)
    assert read_judgements(decisions.file)["x:1"].note == "ok"


def test_undo_goes_back(shown: Shown, decisions: Decisions) -> None:
    async def act(app: ReviewApp, pilot: Pilot) -> None:
        await pilot.press("i", "z")
        await pilot.pause()
        assert "FX504" in str(app.query_one("#title", Static).render())

    drive(shown, decisions, act)
    assert read_judgements(decisions.file) == {}


def test_the_article_opens_and_closes(shown: Shown, decisions: Decisions) -> None:
    async def act(app: ReviewApp, pilot: Pilot) -> None:
        await pilot.press("o")
        await pilot.pause()
        assert isinstance(app.screen, Reader)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, Reader)

    drive(shown, decisions, act)


def test_a_korean_reader_sees_korean_words_and_the_same_keys(report: Report, decisions: Decisions) -> None:
    async def act(app: ReviewApp, pilot: Pilot) -> None:
        assert "c\N{NO-BREAK SPACE}충돌" in str(app.query_one("#keys", Static).render())
        assert "2건 중 1" in str(app.query_one("#title", Static).render())
        await pilot.press("c", "k")
        await pilot.pause()
        assert "→ 충돌" in str(app.query_one("#verdict", Static).render())

    drive(Shown(report, Words("ko")), decisions, act)
    assert read_judgements(decisions.file)["x:1"].verdict == "conflict"


@pytest.mark.parametrize("width", [40, 80, 200])
def test_all_keys_are_on_screen_at_any_width(shown: Shown, decisions: Decisions, width: int) -> None:
    async def run() -> None:
        app = ReviewApp(shown, decisions)
        async with app.run_test(size=(width, 30)) as pilot:
            await pilot.pause()
            keys = app.query_one("#keys", Static)
            assert keys.region.bottom <= 30
            assert keys.content_size.height * (width - 2) >= len(str(keys.render()))

    asyncio.run(run())
