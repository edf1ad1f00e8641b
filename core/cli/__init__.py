"""The command line: one file per command. None of them needs a window."""
