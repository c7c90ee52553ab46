"""An input that was not read says where, what and what to do."""

from factx.read.problem import Problem


def test_a_problem_reads_as_one_line() -> None:
    assert str(Problem("a.txt", "no such file or folder")) == "a.txt: no such file or folder"
    assert str(Problem("기사", "no article in this folder", "looked for .txt")) == (
        "기사: no article in this folder (looked for .txt)"
    )
