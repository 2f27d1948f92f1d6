# whole traceback
# Markers of operators and lambdas.
f = lambda a, b: (a + b) * (a -
                            b)
print(f(2, 1))
print(f("x", "y"))
