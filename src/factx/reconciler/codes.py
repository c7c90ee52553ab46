"""Groups of codes that several steps treat alike (`rules/shared/findings.toml` has the codes)."""

FIGURES = frozenset({"FX101", "FX102", "FX103", "FX104", "FX105"})
"""Numbers that differ."""
SCOPES = frozenset({"FX121", "FX122", "FX123"})
"""Numbers of other people, periods or times."""
RESOLVED = frozenset({"FX202", "FX203", "FX204"})
"""Dates that differ after at least one was resolved, or may have been moved."""
UPDATE = "FX112"
"""A count that has grown."""
VALUES = FIGURES | {UPDATE, "FX201"} | RESOLVED
"""Values that differ: where none of them is an alarm, all of one attribute are one question."""
COURSE = frozenset({"FX501", "FX502", "FX503"})
"""How far something has gone: asserted and denied, planned and done."""
DENIALS = frozenset({"FX510", "FX511", "FX512", "FX513", "FX514"})
"""What is told here and denied there."""
