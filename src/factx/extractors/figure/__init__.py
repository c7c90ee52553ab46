"""How figures are found: numerals, their units and surroundings, and what rules make of them.

Read in this order: `quantity` (what is passed along), `vocabulary` (the word lists), `read_ko` and `read_en` (one
sentence to quantities), `around_*` (approximators and nouns), `labels_*` (numbers that are none), `compose`
(neighbours), and `constructions` (rules over what was found).
"""
