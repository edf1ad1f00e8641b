"""Parlando without a window: text, sound, protocol, engines, sessions and the reader. Never imports Qt."""
