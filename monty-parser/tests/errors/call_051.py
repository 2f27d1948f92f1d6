f(a for a in)
