"""The thinking: pure functions that are told the day and touch no database, clock, file or network."""
