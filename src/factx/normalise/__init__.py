"""Words to values: numerals, dates, intervals, units, names. Pure functions without rules or documents."""
