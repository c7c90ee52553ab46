"""The parts of the entity extractor: lists, Korean by tags, English by shape, roles, and evidence of the whole document."""
