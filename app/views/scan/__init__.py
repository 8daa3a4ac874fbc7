"""The scan viewer that stands beside the registration form and the case."""
