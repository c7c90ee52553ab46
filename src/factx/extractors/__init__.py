"""Documents to mentions: dates, figures, entities and quotes."""
