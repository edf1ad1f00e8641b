"""The conductor: from text to what is heard, and where in the text that is."""
