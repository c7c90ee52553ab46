"""Who is who inside one source."""

from collections.abc import Callable

from factx.models.report import Reading

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


def test_an_unlinked_name_has_an_id_of_its_own(reading: Make, ids: Ids) -> None:
    assert ids(reading("[PERSON 독고영선]이 [ORG 달빛필름]을 찾았다."))["달빛필름"] == "org:달빛필름"
