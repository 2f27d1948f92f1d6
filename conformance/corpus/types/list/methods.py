# What each method answers and does.
l = [3, 1, 2]
print(l.append(4), l.extend("ab"), l.insert(0, "first"), l.insert(100, "last"), l.insert(-1, "before"), l)
print(l.pop(), l.pop(0), l.pop(-1), l, l.remove("a"), l.index(1), l.index(2, 1), l.count(3), l.reverse(), l)
c = l.copy()
c.clear()
print(c, l, l * 2, 2 * [0], [1] * -1, [[]] * 2, l + [1], [] + [])
l.extend(l)
print(l)
l += l[:1]
l *= 2
print(len(l), l.index(2, -9), l.count("zz"))
l = [1, 2, 3, 2]
l.remove(2)
print(l, l.index(2), [1, 1.0, True].count(1), [[1], [1]].index([1]))
