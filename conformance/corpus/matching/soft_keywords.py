# match, case, type and _ are ordinary names elsewhere.
match = [1, 2]
case = {"k": 3}
type_ = type
print(match[0], case["k"], match, (match), -match[0], match[-1:])
def f(match, case=1, *, type=2): return match, case, type
print(f(5), f(match=6, case=7, type=8))
match f:
    case _: print(_ if "_" in globals() else "unbound")
match: int = 5
print(match)
match *case, :
    case ["k"]: print("star subject")
type = 5
print(type, type + 1)
class C:
    match = 1
    case = 2
    def type(self): return self.match, self.case
print(C().type())
type X = int
print(X, _ if "_" in globals() else "no _")
