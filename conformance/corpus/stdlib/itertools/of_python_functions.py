# Adapters that ask functions written in Python, in loops and by hand.
from itertools import accumulate, count, dropwhile, filterfalse, starmap, takewhile
class Odd:
    def __bool__(self): return False
    def __str__(self): return 'odd'
def fussy(x):
    if x > 2: raise StopIteration
    return x
for x in takewhile(lambda x: x < 3, count(1)): print(x, end=' ')
for x in dropwhile(lambda x: x < 3, [1, 2, 3, 1]): print(x, end=' ')
for x in filter(lambda x: Odd() if x == 2 else x, [1, 2, 3, 1]): print(x, end=' ')
for x in filterfalse(lambda x: x % 2, range(6)): print(x, end=' ')
for x in accumulate([1, 2, 3], lambda a, b: a * b, initial=5): print(x, end=' ')
for x in starmap(lambda a, b: a - b, [(5, 2), (1, 1)]): print(x, end=' ')
for x in map(lambda a, b: a + b, [1, 2, 3], (10, 20)): print(x, end=' ')
print(list(filter(None, [0, 1, Odd(), 2])), ','.join(map(str, [1, Odd(), 3])), list(map(fussy, [1, 2, 3, 1])))
print(list(takewhile(fussy, [1, 2, 3, 1])), list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)), list(accumulate([[1], [2]])))
print(next(filter(lambda v: v > 1, [1, 2, 3])), next(map(lambda v: v + 1, [1])), next(takewhile(lambda v: v, [4])))
it = map(lambda x: 10 // x, [5, 0, 2])
print(next(it))
try: next(it)
except ZeroDivisionError as e: print(e)
print(list(it), list(it))
