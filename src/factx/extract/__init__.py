"""Documents to mentions: entities, dates, figures, quotes."""
