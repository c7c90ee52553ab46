"""Who is who inside one source: full names, short names, glosses, titles, pronouns, and who speaks."""
