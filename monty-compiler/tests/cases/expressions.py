def f(a, b, c):
    x = a and b or c
    y = a if b else c
    z = a < b < c
    w = not a
    if a is None or b in (1, 2) and not c == 3:
        x = 1
    b, a = a, b
    a, b = c
    a[b] += 1
    a.x -= b
    a.y = b.z = c
    d = [*a, 1, *b]
    e = {**a, "k": 1}
    t = -1 + 2 * 3 + a
    s = f"{a!r:>{b}} is {c} {a=}"
    assert a, b
    x = x + (x := 1)
    del a.x, b[0]
    return a[1:], a[:, b]
