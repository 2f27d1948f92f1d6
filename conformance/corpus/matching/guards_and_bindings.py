# A failed guard goes on to the next case; names bound on the way stay.
def f(x):
    match x:
        case [a, b] if print("guard one") or a > b: return "descending"
        case [a, b] if a == b: return "equal"
        case [a, b]: return f"ascending {a} {b}"
for x in [2, 1], [1, 1], [1, 2]: print(f(x))
match [1, 2]:
    case [left, 5]: print("never")
    case [_, right]: print(right)
class Counted:
    n = 0
    def __eq__(self, o): Counted.n += 1; return o == 3
match Counted():
    case 1 | 2 | 3: print("third", Counted.n)
for i in range(4):
    match i:
        case 1: continue
        case 3: break
    print(i)
def fact(n):
    match n:
        case 0 | 1: return 1
        case _: return n * fact(n - 1)
print(fact(10))
