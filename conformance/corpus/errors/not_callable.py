# Calling a list.
f = [1, 2]
f(0)
