"""Names as sounds: Hangul and its romanisations, personal names in both orders, and names made of translated parts."""
