"""What Parlando reaches, measured beside other programs in the same run, on a private sound server."""
