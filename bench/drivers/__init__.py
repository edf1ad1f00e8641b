"""Child processes that the bench starts and drives, one order a line: our core, our window, and others'."""
