f(not)
