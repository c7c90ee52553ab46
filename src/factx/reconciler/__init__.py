"""Facts of all sources to findings: what agrees, what differs, and how."""
