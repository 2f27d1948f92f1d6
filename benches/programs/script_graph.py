# A script as a model writes it: searches in a grid and a graph: breadth first, Dijkstra, A*, components.
import heapq
from collections import deque


def make_grid(width, height):
    return [["#" if (x * 7 + y * 13) % 11 == 0 and (x + y) % 5 else "." for x in range(width)] for y in range(height)]


def neighbors(grid, x, y):
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        nx, ny = x + dx, y + dy
        if 0 <= nx < len(grid[0]) and 0 <= ny < len(grid) and grid[ny][nx] != "#":
            yield nx, ny


def breadth_first(grid, start, goal):
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        (x, y), steps = queue.popleft()
        if (x, y) == goal:
            return steps
        for spot in neighbors(grid, x, y):
            if spot not in seen:
                seen.add(spot)
                queue.append((spot, steps + 1))
    return -1


def dijkstra(graph, start):
    distance = {start: 0}
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, weight in graph[node]:
            candidate = d + weight
            if candidate < distance.get(other, float("inf")):
                distance[other] = candidate
                heapq.heappush(heap, (candidate, other))
    return distance


def a_star(grid, start, goal):
    def guess(spot):
        return abs(spot[0] - goal[0]) + abs(spot[1] - goal[1])

    heap, best, came = [(guess(start), start)], {start: 0}, {}
    while heap:
        _, spot = heapq.heappop(heap)
        if spot == goal:
            path = [spot]
            while spot in came:
                spot = came[spot]
                path.append(spot)
            return path[::-1]
        for other in neighbors(grid, *spot):
            cost = best[spot] + 1
            if other not in best or cost < best[other]:
                best[other] = cost
                came[other] = spot
                heapq.heappush(heap, (cost + guess(other), other))
    return []


def components(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        parent[find(a)] = find(b)
    return len({find(i) for i in range(n)})


grid = make_grid(240, 240)
graph = {i: [((i * 7 + k * 31) % 12000, k * 3 % 17 + 1) for k in range(1, 7)] for i in range(12000)}
distances = dijkstra(graph, 0)
edges = [(i, i * 17 % 60000) for i in range(0, 60000, 3)]
path = a_star(grid, (0, 1), (238, 237))
print(breadth_first(grid, (0, 1), (238, 237)), len(path), path[40], sum(distances.values()), components(60000, edges))
