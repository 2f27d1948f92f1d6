# Lengths, stars, nesting; strings and sets are not sequences here.
def f(x):
    match x:
        case []: return "empty"
        case [1]: return "one"
        case [1, 2] | [2, 1]: return "pair"
        case [a, [b, *c]]: return "nested", a, b, c
        case (first, *_, 9): return "ends in nine", first
        case [str(), _]: return "text first"
        case [a, b, *rest] if rest: return "many", a, b, rest
        case [*all_]: return "rest", all_
        case _: return "not a sequence"


for x in (
    [], (), [1], (2, 1), [1, [2, 3, 4]], [5, 6, 9], ["s", 1], [1, 2, 3], [7], range(3), "ab", {1},
    iter([]), b"1", None,
):
    print(f(x))
match 1, 2:
    case x, y: print(x + y)
match [1, 2, 3]:
    case [x, *xs]: print(x, xs)
