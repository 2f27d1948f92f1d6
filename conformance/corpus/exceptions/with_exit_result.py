# __exit__'s truth decides; its own exception replaces.
class CM:
    def __init__(self, result): self.result = result
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print("exit", t and t.__name__, v, tb is None)
        if isinstance(self.result, Exception): raise self.result
        return self.result


class T:
    def __bool__(self): print("bool"); return True
for r in (None, False, True, 0, "x", [], T(), KeyError("own")):
    try:
        with CM(r): raise ValueError("body")
        print("swallowed")
    except (ValueError, KeyError) as e: print("out", repr(e), repr(e.__context__))
with CM(True) as c: print("fine")
def ret():
    with CM(False): return "returned"
print(ret())
for i in range(2):
    with CM(False):
        if i == 0: continue
        break
