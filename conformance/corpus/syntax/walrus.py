# The name lands in the enclosing function's scope, even from a comprehension.
def f(data):
    if (n := len(data)) > 2:
        print("long", n)
    found = [y for x in data if (y := x * 2) > 4]
    print(found, y, n)
    print([last := x for x in data], last)


f([1, 2, 3])
print((a := 1, 2), a)
print(any((hit := w).startswith("b") for w in ["abc", "bcd", "bbb"]), hit)
x = [1, (z := 5), z + 1]
print(x, z)
it = iter([3, 2, 0, 9])
while (v := next(it)) != 0:
    print(v)
print(f"{(w := 10)} {w:=5}")
