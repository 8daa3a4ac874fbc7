"""A scan that belongs to a case we have: which case, when it came, what is in it."""
