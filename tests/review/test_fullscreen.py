"""The full-screen review, driven by textual's own pilot."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from factx.reconciler.judgements import read_judgements
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
