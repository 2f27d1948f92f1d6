# Several managers: entered in order, left in reverse; a failing enter leaves the earlier ones.
class CM:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail == "enter": raise ValueError(self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__)
        if self.fail == "exit": raise KeyError(self.n)
        return self.fail == "swallow"


with CM(1) as a, CM(2) as b: print(a, b)
with (CM(1) as a, CM(2), CM(3) as c,): print(a, c)
for fails in (("", "enter"), ("swallow", "enter"), ("", "exit"), ("swallow", "exit"), ("exit", "exit")):
    try:
        with CM(1, fails[0]), CM(2, fails[1]): print("body")
        print("went on")
    except (ValueError, KeyError) as e: print("out", repr(e), repr(e.__context__))
with (CM("t")): print("paren")
with (yes := CM("w")): print(yes.n)
