a = b if c els d
