"""The one sound format inside Parlando: mono, signed 16-bit little-endian, 24 kHz."""

SAMPLE_RATE = 24_000
"""Frames a second in the ring and on the wire (what the protocol carries at best)."""

BYTES_PER_FRAME = 2
