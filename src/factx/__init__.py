"""factx reads Korean and English news and shows what can be checked, and where sources disagree."""

__version__ = "0.1.0"
