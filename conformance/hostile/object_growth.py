# limits: --max-memory 16M
# stops: MemoryError
class Node: pass
head = None
while True:
    n = Node()
    n.next, head = head, n
