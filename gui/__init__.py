"""The window: Qt widgets that show the reader and send it wishes."""
