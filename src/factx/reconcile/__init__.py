"""Facts to findings: lineage, blocking, gates, comparison."""

from factx.calling import make_callable

make_callable(__name__)
