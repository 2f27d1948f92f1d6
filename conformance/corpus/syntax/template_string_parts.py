# t-strings: their parts.
name, n = "World", 42
t = t"Hello {name!r:>{n // 10}} and {n + 1}!"
print(type(t).__module__, type(t).__name__, t.strings, t.values)
for i in t.interpolations: print(repr(i.value), i.expression, i.conversion, repr(i.format_spec), type(i).__name__)
print(list(t)[0], t"".strings, t"{n}".strings, t"a{n}b{n}c".strings, list(t"{n}") == [t"{n}".interpolations[0]], t"{n=}".strings, t"{ n }".interpolations[0].expression)
u = t"x{n}" + t"y{name}"
print(u.strings, u.values, (t"a" t"b{n}").strings, rt"\n{n}".strings, t"{{}}".strings, t"{n:{name}}".interpolations[0].format_spec)
for f in (lambda: t"a" + "b", lambda: "a" + t"b", lambda: str(t"a")[:8], lambda: t"{undefined}", lambda: t.strings.x, lambda: setattr(t, "strings", 1), lambda: t == t"Hello", lambda: f"{t'x'}"[:8], lambda: "".join(t"a")):
    try: print(f())
    except (TypeError, NameError, AttributeError) as e: print(type(e).__name__, e)
match t"{n}".interpolations[0]:
    case __import__("string.templatelib").templatelib.Interpolation if False: pass
    case x: print(x.value)
