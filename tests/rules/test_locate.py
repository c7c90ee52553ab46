"""Where the rules lie that come with the package."""

from factx.rules.locate import rules_root


def test_rules_and_word_lists_of_both_languages_lie_there() -> None:
    root = rules_root()
    assert {"ko", "en", "shared"} <= {folder.name for folder in root.iterdir()}
    assert next((root / "ko").rglob("*.toml"))
    assert (root / "en" / "lexicon").is_dir()
