"""Quotes by steps: frame, words, cues, speakers, reported clauses, chains."""
