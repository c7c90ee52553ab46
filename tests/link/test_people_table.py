"""The table that tells what befell people from who they are."""


def test_every_row_names_an_attribute_once_and_in_order(rules):
    known = {row["id"] for table in rules.tables("shared/attributes").values() for row in table}
    names = [row["attribute"] for row in rules.table("shared/people")]
    assert names == sorted(set(names))
    assert set(names) <= known
    assert {row["group"] for row in rules.table("shared/people")} == {"fate", "force", "state"}


def test_partitions_are_of_known_attributes(rules):
    known = {row["id"] for table in rules.tables("shared/attributes").values() for row in table}
    for row in rules.table("shared/partitions"):
        assert {row["whole"], *row["parts"].split("|")} <= known
