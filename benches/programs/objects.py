# Many small objects, alive at once and soon forgotten: trees, lists of cells, pairs.
class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Cell:
    def __init__(self, value, following):
        self.value = value
        self.following = following


def insert(root, key):
    node = root
    while True:
        if key < node.key:
            if node.left is None:
                node.left = Node(key)
                return
            node = node.left
        else:
            if node.right is None:
                node.right = Node(key)
                return
            node = node.right


def full(depth):
    if depth == 0:
        return (None, None)
    return (full(depth - 1), full(depth - 1))


def size(tree):
    left, right = tree
    return 1 if left is None else 1 + size(left) + size(right)


root = Node(500000)
seed = 42
for _ in range(60000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    insert(root, seed % 1000000)
chain = None
for i in range(400000):
    chain = Cell(i, chain)
total = 0
while chain is not None:
    total += chain.value
    chain = chain.following
churn = 0
for i in range(400000):
    churn += Cell(i, None).value + len([i, i + 1])
print(total, churn, size(full(17)), root.left.key)
