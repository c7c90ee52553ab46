"""The tables of sounds and surnames, read once."""

import pytest

from factx.normalise.name.person import PersonNames
from factx.normalise.name.sounds import Sounds
from factx.rules.load import default_rules


@pytest.fixture(scope="session")
def sounds() -> Sounds:
    return Sounds(default_rules().table("shared/sound"))


@pytest.fixture(scope="session")
def persons(sounds: Sounds) -> PersonNames:
    return PersonNames(default_rules().table("ko/lexicon/surname"), sounds, default_rules().table("shared/epithet"))
