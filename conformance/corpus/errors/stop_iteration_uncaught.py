# next() past the end, at the top level.
it = iter([1])
print(next(it))
next(it)
