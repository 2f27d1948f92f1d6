# Without __ne__, != is the inverse of __eq__'s truth, unless it is NotImplemented.
class A:
    def __init__(self, r): self.r = r
    def __eq__(self, o): print("eq"); return self.r
class T:
    def __bool__(self): print("bool"); return False


print(A(True) != 1, A(False) != 1, A([]) != 1, A(NotImplemented) != 1, A(T()) != 1)
class E:
    def __eq__(self, o): return "yes"
print(E() == 1, E() != 1, E().__ne__(1), A(NotImplemented).__ne__(2))
class R:
    def __eq__(self, o): raise ValueError("no")
try: R() != 1
except ValueError as e: print("raised", e)
class N:
    def __ne__(self, o): return "ne"
print(N() != 1, N() == 1, 1 != N())
