# Changing a set while iterating over it
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


s = {1, 2}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
try:
    for x in s: s.discard(x)
except RuntimeError as e: print(e)
s = {1, 2, 3}
for x in s: s.add(1)
it = iter(s)
print(next(it), it.__length_hint__())
s.clear()
try: next(it)
except RuntimeError as e: print(e)
print(list(it) if False else 'skipped')
it = iter({1})
show(lambda: print(next(it), next(it, 'end'), list(it), it.__length_hint__()))
show(lambda: (type(iter(set())).__name__, [*{5}], sum({1, 2}), min({3, 1})))
a, b = {1, 2}
print(a, b)
