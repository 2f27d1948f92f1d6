# A list as a key.
d = {}
d[[1]] = 2
