# type() makes a class, and looks one up.
A = type("A", (), {"x": 1, "m": lambda self: self.x + 1})
B = type("B", (A,), dict(x=10))
print(A().m(), B().m(), B.__name__, B.__bases__, type(B), type(type))
print(type(5) is int, type(A()) is A, A.__module__, A.__qualname__, A)
A.__name__ = "Renamed"
print(A, A.__qualname__)
for args in [("X", (int, str), {}), ("X", (bool,), {}), ("X",), (1, (), {}), ("X", (5,), {})]:
    try: print(type(*args))
    except TypeError as e: print(e)
