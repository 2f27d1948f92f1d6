# What is no state.
import random
r = random.Random(1)
good = r.getstate()
for s in [(1, (), None), (3, (1, 2), None), (3, [1] * 625, None), (3, ('a',) * 625, None), (3, (1,) * 624 + (700,), None), (3, ()), (9,)]:
    try:
        r.setstate(s)
        print('taken')
    except Exception as error:
        print(type(error).__name__, error)
print(r.getstate() == good)
