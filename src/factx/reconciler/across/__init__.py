"""What meets across sources by other ways than aligned values: sayings, quotations, titled things, look-alikes."""
