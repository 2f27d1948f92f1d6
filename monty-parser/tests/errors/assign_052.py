'x': int
