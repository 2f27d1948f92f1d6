# Breadth first, shortest paths, topological order.
def bfs(graph, start, goal):
    queue, came = [start], {start: None}
    while queue:
        node = queue.pop(0)
        if node == goal:
            path = []
            while node is not None: path.append(node); node = came[node]
            return path[::-1]
        for next_ in graph.get(node, ()):
            if next_ not in came: came[next_] = node; queue.append(next_)
def topo(graph):
    done, out = {}, []
    def visit(n):
        if done.get(n) == 1: raise ValueError(f"cycle at {n}")
        if n in done: return
        done[n] = 1
        for m in graph.get(n, ()): visit(m)
        done[n] = 2; out.append(n)
    for n in sorted(graph): visit(n)
    return out[::-1]
g = {"a": "bc", "b": "d", "c": "de", "d": "f", "e": "f"}
print(bfs(g, "a", "f"), bfs(g, "f", "a"), topo(g))
try: topo(g | {"f": "a"})
except ValueError as e: print(e)
