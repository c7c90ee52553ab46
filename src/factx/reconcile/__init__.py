"""Facts to findings: lineage, blocking, gates, comparison."""
