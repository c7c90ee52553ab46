"""Who is who across sources and languages: names of one run that mean the same."""
