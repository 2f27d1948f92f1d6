# except* splits a group; what is not matched goes on.
g = ExceptionGroup("top", [ValueError("a"), TypeError("b"), ExceptionGroup("sub", [ValueError("c"), KeyError("d")])])
try:
    raise g
except* ValueError as e:
    print("values", repr(e))
except* (TypeError, KeyError) as e:
    print("rest", e.exceptions, e)
try:
    try: raise g
    except* KeyError: print("key")
except ExceptionGroup as e: print(repr(e))
match_, rest = g.split(ValueError)
print(match_, rest.exceptions, g.subgroup(lambda e: "b" in str(e)))
try:
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e)); raise
except ExceptionGroup as e: print("group", e.exceptions)
for args in [("m", []), ("m", [5]), (1, [ValueError()]), ("m", [KeyboardInterrupt()])]:
    try: print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e: print(e)
