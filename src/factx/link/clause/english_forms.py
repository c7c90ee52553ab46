"""Forms of the English verbs *be* and *have*, which part a clause into its subject and what is said of it."""

IS = ("is", "was", "are", "were")
"""What a clause may have for its only verb."""
BE = (*IS, "be", "been", "being")
COPULA = (*BE, "'s")
"""Where a possessive is ruled out."""
HAD = ("had", "'d", "’d")
"""Of an earlier past: ``had left``, ``he'd left``."""
HAVE = ("has", "have", "had")
