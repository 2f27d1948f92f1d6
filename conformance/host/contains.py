# A host call inside __contains__.
class C:
    def __contains__(self, x): return fetch([x])


print(1 in C(), 2 not in C())
if "x" in C() and "y" in C(): print("both")
