# divmod and three-argument pow reach their methods, reflected ones too.
class D:
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __pow__(self, *a): return "pow", a
    def __rpow__(self, *a): return "rpow", a
    def __ipow__(self, o): return "ipow", o


d = D()
print(divmod(d, 1), divmod(1, d))
print(pow(d, 2), pow(d, 2, 3), d ** 2, 2 ** d)
print(pow(2, d, 3), pow(2, 3, d) if False else "-")
x = d
x **= 5
print(x)
for f in (lambda: divmod(object(), 1), lambda: pow(object(), 1), lambda: pow(1, object(), 2), lambda: pow(2, 3, d), lambda: pow(2, 3, "x")):
    try: print(f())
    except TypeError as e: print(e)
