"""Two statements taken to answer one question, and what comparing them gives."""

import pytest

from factx.reconciler.alignment.candidates import Candidate
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import ALIGNED, Linker
from factx.reconciler.attributes import Attributes
from factx.reconciler.settings import Settings


@pytest.fixture
def severity(make, figure, read, rules):
    """How grave it is that one source has 12 and another 17, matched with such an affinity."""

    def run(affinity, subject="org:kakao", unit="person"):
        shared = {"attribute": "open.user", "subject": subject, "topic": ("app", "subscribe")}
        a = make(figure(12, unit="person"), source="a", **shared)
        b = make(figure(17, unit=unit), source="b", **shared)
        contexts = Contexts([read([a]), read([b])], {"a": [a], "b": [b]})
        link = Linker(contexts, Attributes.of(rules), Settings()).link(a, b, Candidate(affinity, 0, 0, 1.0))
        return link.comparison.severity if link else None

    return run


def test_what_is_far_from_sure_to_be_one_question_is_no_alarm(severity):
    assert severity(ALIGNED - 1) in ("note", "none")


def test_what_is_nearly_sure_to_be_one_question_is_graver(severity):
    assert severity(ALIGNED + 3) == "warning"


def test_no_subject_in_common_is_no_error(severity):
    assert severity(ALIGNED + 3, subject=None) != "error"
