"""Pairing of quotation marks of all kinds over running text."""

from factx.normalise.quotation.marks import Family
from factx.normalise.quotation.pairing import Pairing, Quotation, pair

__all__ = ["Family", "Pairing", "Quotation", "pair"]
