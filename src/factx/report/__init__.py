"""Records to what people and programs read: one renderer a module."""
