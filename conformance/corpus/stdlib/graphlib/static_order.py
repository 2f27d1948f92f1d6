from graphlib import TopologicalSorter, CycleError
print(list(TopologicalSorter({'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}}).static_order())[0])
ts = TopologicalSorter()
ts.add(4, 3)
ts.add(3, 2, 1)
print(list(ts.static_order()))
try:
    list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except CycleError as e:
    print(e.args)
