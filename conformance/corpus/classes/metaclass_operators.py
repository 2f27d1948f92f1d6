# Operators between classes are the metaclass's.
class M(type):
    def __add__(cls, o): return f"{cls.__name__}+{getattr(o, '__name__', o)}"
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __len__(cls): return 7
    def __iter__(cls): return iter("xy")
    def __contains__(cls, x): return x == 1
    def __eq__(cls, o): return "eq"
    def __hash__(cls): return 3
    def __bool__(cls): return False
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __lt__(cls, o): return "lt"
    def __neg__(cls): return "neg"


class A(metaclass=M): pass
class B(A): pass
print(A + B, A[1], len(A), list(A), 1 in A, A == B, hash(A), bool(A), A, [B], A < B, -A)
print(str(A), f"{A}", not A, A != B, {A: 1})
try: A * 2
except TypeError as e: print(e)
try: A()[0]
except TypeError as e: print(e)
