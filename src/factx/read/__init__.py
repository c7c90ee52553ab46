"""Paths to documents: walk, decode, zone, date, language."""

from factx.read.article import Declared, document
from factx.read.load import Raw, Settings, load
from factx.read.problem import Problem

__all__ = ["Declared", "Problem", "Raw", "Settings", "document", "load"]
