"""The parts of the entity extractor: lists, Korean by tags, English by shape, titles."""
