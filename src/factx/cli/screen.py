"""The report on a terminal."""

import os
from dataclasses import replace

from rich.console import Console

from factx.cli import options as o
from factx.cli.output import gone
from factx.models.report import Report
from factx.report.terminal import WIDEST, Settings, render


class _Screen(Console):
    """A console whose reader may go away (``| head``): nothing is wrong then."""

    def on_broken_pipe(self) -> None:
        """Ends the program in peace."""
        gone()


def show(report: Report, color: o.When, settings: Settings) -> None:
    """Prints the report, as wide as the terminal, within reason.

    A flag beats the environment (NO_COLOR, FORCE_COLOR), which beats what the terminal is.
    """
    forced = {"always": True, "never": False}.get(color.value)
    if forced is None and (os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE", "0") != "0"):
        forced = True
    console = _Screen(force_terminal=forced, no_color=True if forced is False else None, highlight=False)
    render(report, console, replace(settings, width=min(console.width, WIDEST)))
