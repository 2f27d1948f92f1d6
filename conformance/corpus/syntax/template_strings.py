# A t-string keeps its parts apart.
name, n = "World", 7
t = t"Hello {name!r:>10} and {n + 1}!"
print(type(t).__name__, t.strings, t.values)
for part in t.interpolations:
    print(part.value, part.expression, part.conversion, part.format_spec)
print(list(t"{n}{n}")[1].value, t"".strings, t"plain".interpolations)
print((t"a{n}" + t"b{n=}").strings)
