# A program that lives by match.
def ev(e, env):
    match e:
        case int() | float(): return e
        case str(name): return env[name]
        case ["+" | "-" | "*" as op, a, b]:
            x, y = ev(a, env), ev(b, env)
            return {"+": x + y, "-": x - y, "*": x * y}[op]
        case ["let", [[name, value], *more], body]:
            env = env | {name: ev(value, env)}
            return ev(["let", more, body] if more else body, env)
        case ["if", c, t, f]: return ev(t if ev(c, env) else f, env)
        case ["fn", [*params], body]: return lambda *a: ev(body, env | dict(zip(params, a)))
        case [f, *args]: return ev(f, env)(*[ev(a, env) for a in args])
        case _: raise ValueError(f"what is {e!r}?")


print(ev(["+", 1, ["*", 2, 3]], {}))
print(ev(["let", [["x", 5], ["y", ["*", "x", 2]]], ["-", "y", 1]], {}))
print(ev([["fn", ["a", "b"], ["if", "a", "b", 0]], 1, 7], {}))
try: ev({}, {})
except ValueError as e: print(e)
