# Host calls deep in a recursion, with cells shared by closures.
def depth(n): return fetch(n) + depth(n - 1) if n else fetch(100)


def counter():
    n = 0
    def up():
        nonlocal n
        n += fetch(1)
        return n
    return up, lambda: fetch(n)


up, peek = counter()
print(depth(5), up(), up(), peek())
global_list = []
def add(x, into=global_list): into.append(fetch(x)); return len(into)
print(add("a"), add("b"), global_list)
