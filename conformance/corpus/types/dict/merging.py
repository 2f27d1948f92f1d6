# The union operators, double star, fromkeys.
a = {1: 1} | {2: 2} | {1: 3}
b = a
a |= [(5, 5)]
print(a, b is a, a | {} is not a, {"a": 1} | {"b": 2})
print({"x": 1, **{"y": 2, "x": 3}}, {**{}, "k": 1}, dict({"a": 1}, **{"b": 2}))
d = dict.fromkeys("hello")
print(d, list(d).index("l"), dict.fromkeys([1, 2], []), dict.fromkeys((), 5))
m = dict.fromkeys("ab", [])
m["a"].append(1)
print(m)
class D(dict): pass
print(type(D(a=1) | {}).__name__, type({} | D()).__name__, type(D.fromkeys("a")).__name__)
