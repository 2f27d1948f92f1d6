# Changing a dict while iterating over it
d = {1: 'a', 2: 'b'}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e: print(e, len(d))
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
d = {1: 1, 2: 2}
for k in d: d[k] = 'changed'
print(d)
try:
    for k, v in d.items(): d.clear(); d['x'] = 1
except RuntimeError as e: print(e)
it = iter(d)
print(next(it), it.__length_hint__())
d['y'] = 2
try: next(it)
except RuntimeError as e: print(e)
try: next(it)
except (RuntimeError, StopIteration) as e: print(type(e).__name__, e)
try:
    for k in reversed(d): d.pop(k); d['n'] = 1
except RuntimeError as e: print(e)
for v in d.values(): d['n'] = v
print(d)
