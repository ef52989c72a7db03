"""The phrases by which the reviewer knows an ask: data, one phrase a line."""
