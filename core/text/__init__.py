"""Text as it is spoken: where sentences end, and which script a text is in."""
