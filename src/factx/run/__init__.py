"""The way of the data over many sources."""
