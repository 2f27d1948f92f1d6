# With a step the lengths must agree.
def put(cut, value):
    l = list(range(6))
    try:
        l[cut] = value
        print(l)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


put(slice(None, None, 2), "abc")
put(slice(None, None, -1), range(6))
put(slice(None, None, 2), "ab")
put(slice(4, 0, -2), "pq")
put(slice(None, None, 2), 5)
put(slice(0, 0, 2), "")
put(slice(3, 1, 2), "x")
put(slice(None, None, 100), ["far"])
l = [1, 2, 3, 4, 5]
l[::2] = l[::-2]
print(l)
l[::-1] = l
print(l)
