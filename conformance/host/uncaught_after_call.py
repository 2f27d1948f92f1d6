# The program ends by an exception after its calls.
def f(n): return 1 / fetch(n)


print(f(2))
print(f(0))
