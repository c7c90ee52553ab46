"""From compared pairs to what people read: codes, groups, one sentence each."""
