"""Documents to sentences and tokens: Kiwi for Korean, spaCy's blank tokenizer for English, one protocol."""

from factx.tokenize.document import tokenize, tokenizer, versions

__all__ = ["tokenize", "tokenizer", "versions"]
