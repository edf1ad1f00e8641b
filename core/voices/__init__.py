"""Natural voices: what there is to be had, and how one comes onto this computer and leaves it."""
