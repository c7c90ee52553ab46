"""Rules and lexicons (TOML, TSV) to compiled matchers, and the tests they carry."""
