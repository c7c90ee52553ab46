"""Who and where: names that sources give to the same part of the same event."""
