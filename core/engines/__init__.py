"""The synthesizers, one file each, and the process that each of them lives in."""
