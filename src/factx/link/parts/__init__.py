"""The names of a source by the part that they take in what is told."""
