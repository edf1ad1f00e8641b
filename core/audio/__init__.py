"""Sound: the ring between writer and ear, the player process, the clock of what is heard, audio files."""
