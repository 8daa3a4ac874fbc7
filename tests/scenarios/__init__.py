"""Several workbenches and a real server, through everything that can come between them."""
