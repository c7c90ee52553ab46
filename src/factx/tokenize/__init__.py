"""Documents to sentences and tokens: Kiwi for Korean, spaCy's blank tokenizer for English, one protocol."""
