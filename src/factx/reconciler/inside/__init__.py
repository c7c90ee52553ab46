"""What one source by itself gives: sums that do not add up, weekdays, conversions, denials told short."""
