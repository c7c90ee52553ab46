"""What sources say of deeds: asserted and denied, announced and done, kept back."""
