"""Numerals of Korean and English, read exactly: every way of writing a number, its precision, what it leaves open."""

from factx.normalise.numeral.value import Numeral, Reading

__all__ = ["Numeral", "Reading"]
