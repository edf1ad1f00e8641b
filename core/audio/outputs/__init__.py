"""Ways to the loudspeaker: one interface, a driver for each, and the table of them."""
