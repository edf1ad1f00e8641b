"""The speech server: the streaming protocol in front of the engines."""
