# Host calls in the subject, the guards and the attributes of a match.
class P:
    __match_args__ = ("x",)
    @property
    def x(self): return fetch(5)
    def __eq__(self, o): return fetch(o == "eq")


match fetch([1, {"k": 2}]):
    case [a, {"k": b}] if fetch(a > b): print("never")
    case [a, {"k": b}] if fetch(a < b): print("matched", a, b, fetch("body"))
match P():
    case "no": print("never")
    case P(4): print("never")
    case P(5): print("five")
match P():
    case "eq": print("equal")
