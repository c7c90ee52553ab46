"""What stands around a value: phrases, concepts and what a figure measures, in either language."""
