"""What the letters say: the shipped texts, the office's own changes to them, and the rules for those changes."""
