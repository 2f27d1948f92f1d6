# whole traceback
# Markers of subscripts and attributes.
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
chain = Node(1, Node(2))
table = {"a": {"b": [chain]}}
print(table["a"]["b"][0].next.value)
print(table["a"]["b"][0].next.next.value)
