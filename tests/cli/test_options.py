"""Options that commands share."""

import dataclasses
import typing

import pytest
import typer

from factx.cli import options as o
from factx.cli.config import NAMES
from factx.models.finding import SEVERITIES

GROUPS = (o.Reads, o.Writes, o.Judges)


@pytest.mark.parametrize("group", GROUPS)
def test_every_option_says_what_it_does(group: type) -> None:
    hints = typing.get_type_hints(group, include_extras=True)
    for field in dataclasses.fields(group):
        (option,) = hints[field.name].__metadata__
        assert isinstance(option, type(typer.Option()))
        assert option.help


@pytest.mark.parametrize("group", GROUPS)
def test_a_command_without_options_takes_the_defaults(group: type) -> None:
    assert group() == group()
    assert hash(group()) == hash(group())


def test_what_a_file_may_set_is_an_option(factx) -> None:
    options = {field.name.replace("_", "-") for group in GROUPS for field in dataclasses.fields(group)}
    others = {"fail-on", "stream"}
    assert set(NAMES) - others <= options


def test_the_levels_are_the_severities_and_never() -> None:
    assert [level.value for level in o.Level] == [*(name for name in SEVERITIES if name != "none"), "never"]


def test_words_of_a_choice_are_their_own_names() -> None:
    for choice in (o.Lang, o.Ui, o.When, o.Level, o.Show):
        assert all(member.name == member.value for member in choice)
