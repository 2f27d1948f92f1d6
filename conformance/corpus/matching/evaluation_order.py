# The subject is evaluated once; patterns left to right; attributes read as needed.
class S:
    __match_args__ = ("a", "b")
    def __getattr__(self, n):
        if n in ("a", "b", "c"): print("read", n); return n
        raise AttributeError(n)
def subject(): print("subject"); return S()


match subject():
    case S("x", "b"): print("no")
    case S(c="no", a="a"): print("no")
    case S("a", "b", c="c"): print("yes")
class Seq(list):
    def __len__(self): print("len"); return list.__len__(self)
    def __getitem__(self, i): print("item", i); return list.__getitem__(self, i)
match Seq([1, 2, 3]):
    case [1, 2]: pass
    case [5, _, _]: pass
    case [_, 2, x]: print("got", x)
match 1, 2:
    case (1, x): print("tuple subject", x)
match *[1, 2], 3:
    case [*all]: print(all)
match x := 5:
    case 5: print("walrus", x)
