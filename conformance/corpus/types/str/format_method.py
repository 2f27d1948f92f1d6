# Fields by position, name, attribute, item; nested specs; braces.
class P: x, y = 1, [10, {"k": "deep"}]


print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b!r}".format(a=1, b="x"))
print("{0.x} {0.y[0]} {0.y[1][k]}".format(P))
print("{:>5}|{:<5}|{:^5}|{:*^7}".format(1, 2, 3, 4))
print("{:{}}|{:{w}.{p}}".format("a", 5, 3.14159, w=8, p=3), "{{}} {{{}}}".format(5))
print("{!s:>4}{!a}".format("é", "é"))
print("{0[key]} {0[1]}".format({"key": "v", 1: "one"}), "{[a]}".format({"a": 1}), "{.x}".format(P))
print("{:%}".format(0.5), "{}".format([]), "{:}".format("e"), "{0:}".format(1))
print("{x} {y}".format_map({"x": 1, "y": 2}))
print("{a}{b}".format_map(type("D", (dict,), {"__missing__": lambda s, k: k * 2})(a="A")))
