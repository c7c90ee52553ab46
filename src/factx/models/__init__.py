"""What flows through factx: frozen models, field by field those of ``docs/reference/records.md``."""
