"""What flows through factx: frozen models, field by field those of the output contract."""
