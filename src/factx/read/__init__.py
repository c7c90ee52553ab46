"""Paths to documents: walk, decode, zone, date, language."""
