"""Judging findings one by one: the decisions, and two screens to make them on."""
