# Without a message the colon is left out.
raise ValueError
