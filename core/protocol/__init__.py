"""The streaming protocol: its messages and both of its ends, without any I/O."""
