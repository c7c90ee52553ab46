"""One module for each kind of fact: two facts in, a relation with its code out."""
