# Host calls in chained comparisons, boolean operators and conditional expressions.
print(fetch(1) < fetch(2) < fetch(3), fetch(3) < fetch(1) < fetch(99))
print(fetch(0) or fetch("") or fetch("last"), fetch(1) and fetch([]) and fetch("never"), not fetch(0))
print(fetch("yes") if fetch(True) else fetch("no"), fetch("yes") if fetch(False) else fetch("no"))
x = [0, 0]
x[fetch(0)], x[fetch(1)] = fetch("a"), fetch("b")
x[fetch(0)] += fetch("c")
print(x, {fetch("k"): fetch("v")}, fetch(10)[fetch(0)] if fetch(0) else x[fetch(1):fetch(2)])
del x[fetch(0)]
print(x)
