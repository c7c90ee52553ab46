"""Which figures and dates of two sources answer one question, and how sure that is."""
