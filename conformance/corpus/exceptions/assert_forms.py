# assert: messages of any kind, evaluated only when it fails.
def f(x): print("message", x); return x
assert True, f("no")
assert [0], 1 / 0
for msg in ("text", 5, None, ("a", "b"), ValueError("v"), ""):
    try: assert not 1, msg
    except AssertionError as e: print(repr(e), e.args)
try: assert 0
except AssertionError as e: print(repr(e), e.args)
AssertionError_ = AssertionError
class AssertionError(Exception): pass
try: assert False, "shadowed"
except AssertionError_ as e: print(type(e).__module__, e)
try: assert f(""), f("evaluated")
except AssertionError_ as e: print(e)
