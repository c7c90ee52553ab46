"""Groups of options."""

from dataclasses import dataclass
from typing import Annotated

import typer
from typer.testing import CliRunner

from factx.cli.grouped import grouped


@dataclass(frozen=True)
class Reads:
    lang: Annotated[str, typer.Option(help="Language.")] = "auto"
    jobs: Annotated[int, typer.Option("--jobs", "-j")] = 1


def run(*arguments: str) -> str:
    app = typer.Typer()

    @app.command()
    @grouped
    def main(path: str, reads: Reads, *, twice: bool = False) -> None:
        """Reads."""
        typer.echo(f"{path} {reads.lang} {reads.jobs} {twice}")

    return CliRunner().invoke(app, arguments).output


def test_each_field_is_an_option_of_the_command() -> None:
    assert run("a.txt", "--lang", "ko", "-j", "3", "--twice") == "a.txt ko 3 True\n"


def test_fields_that_are_not_given_keep_their_defaults() -> None:
    assert run("a.txt") == "a.txt auto 1 False\n"


def test_help_shows_the_fields() -> None:
    assert "Language." in run("--help")
