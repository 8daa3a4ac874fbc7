"""Looking things up elsewhere: organisations in Enhetsregisteret."""
