"""Documents: what people open, as blocks with roles, languages and source positions. One file per format."""
