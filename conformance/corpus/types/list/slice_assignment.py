# Replacing, growing, shrinking, inserting; the right side is read first.
def put(start, stop, value):
    l = list(range(6))
    l[start:stop] = value
    print(l)


put(1, 3, ["x"])
put(1, 1, "abc")
put(None, None, [])
put(4, 100, [9, 9, 9])
put(-2, None, ())
put(5, 2, ["in"])
put(1, 3, {"k": 1})
l = [1, 2, 3]
l[1:2] = l
print(l)
l[:0] = (x for x in "gen")
print(l)
l[len(l):] = [0]
l[-1:-1] = ["before last"]
print(l)
try: l[1:3] = 5
except TypeError as e: print(e)
print(l)
