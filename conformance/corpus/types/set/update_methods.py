# Updating sets in place
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


s = {1, 2, 3}
show(lambda: (s.update([4], 'a'), s.intersection_update([1, 2, 4, 'a']), s.difference_update([4], ['a']), s.symmetric_difference_update([2, 7]), s))
show(lambda: (s.update(), s.intersection_update(), s.difference_update(), s))
show(lambda: s.update(5))
show(lambda: s.update([8], BadIter()))
show(lambda: sorted(s))
show(lambda: s.intersection_update([[]]))
show(lambda: (s.difference_update(s), s))
show(lambda: (s.symmetric_difference_update([1, 1, 2]), s))
s |= {3}; s &= {3, 2}; s ^= {9}; s -= {2}
print(s)
try: s |= [1]
except TypeError as e: print(e)
try: s -= 'a'
except TypeError as e: print(e)
f = g = frozenset({1})
f |= {2}
print(f, g, type(f))
s ^= s
print(s)
show(lambda: (s.update(s), s.symmetric_difference_update(s), s))
