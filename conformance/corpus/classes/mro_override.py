# A metaclass may compute the order.
class M(type):
    def mro(cls):
        order = super().mro()
        print("mro", cls.__name__)
        return [order[0], *reversed(order[1:-1]), order[-1]]


class A:
    x = "A"
class B:
    x = "B"
class C(A, B, metaclass=M): pass
print(C.x, [c.__name__ for c in C.__mro__])
class Bad(type):
    def mro(cls): return [cls, 5]
class Bad2(type):
    def mro(cls): return 7
for m in (Bad, Bad2):
    try: m("X", (), {})
    except TypeError as e: print(e)
