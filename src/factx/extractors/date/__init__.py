"""Dates and times by steps: words, atoms, phrases, lengths, runs, ranges, then what anchors and tense make of them."""
