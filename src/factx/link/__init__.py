"""Mentions to entities and facts: coreference, identity, measures, roles, attribution, status."""
