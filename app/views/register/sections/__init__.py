"""The parts of the registration form, one small widget class each."""
