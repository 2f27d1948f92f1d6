a, b,, c
