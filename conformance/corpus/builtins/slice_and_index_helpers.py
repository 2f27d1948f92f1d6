# format, callable objects used as keys, and the functions of iteration together.
print(format(3.14159, ".2f"), format("a", ">3"), format(5), format([1]), format(True, "d"))
print(format(1234, ","), format(None))
print(list(map(format, [1, 2.5], ["03d", ".2f"])), [*zip(range(3), map(chr, range(97, 100)))])
print(list(enumerate(reversed("ab"))))
print(sorted(zip([2, 1], "ab")), max(enumerate("zab"), key=lambda p: p[1]), dict(enumerate("ab")))
print(sum(map(int, filter(str.isdigit, "a1b2"))))
print(list(zip(*[iter(range(6))] * 2)), list(map(list, zip([1, 2], [3, 4]))))
print(all(map(callable, [len, int])), next(filter(None, [0, 7])))
for call in (
    lambda: format(1, 2), lambda: format(), lambda: format("a", "d"), lambda: format([], "5"),
    lambda: format(1, "s"),
):
    try: print(call())
    except (TypeError, ValueError) as e: print(e)
