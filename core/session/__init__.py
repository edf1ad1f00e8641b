"""The client of a speech server: one connection for a whole conversation."""
