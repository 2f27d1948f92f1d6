from graphlib import TopologicalSorter
ts = TopologicalSorter({'b': ['a'], 'c': ['a'], 'd': ['b', 'c']})
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(sorted(ready), bool(ts))
    ts.done(*ready)
for f in (lambda: ts.add('x'), lambda: ts.done('z'), lambda: ts.done('a'), lambda: ts.prepare(), lambda: TopologicalSorter().get_ready()):
    try:
        print(f())
    except ValueError as e:
        print(e)
