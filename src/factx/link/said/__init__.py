"""What is asserted, denied, kept back and announced of deeds, clause by clause."""
