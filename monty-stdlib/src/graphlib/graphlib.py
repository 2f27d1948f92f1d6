# Orders in which everything comes after what it needs.

from types import GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']

_OUT, _DONE = -1, -2


class _Node:
    __slots__ = ('node', 'npredecessors', 'successors')

    def __init__(self, node):
        self.node = node
        self.npredecessors = 0
        self.successors = []


class CycleError(ValueError):
    """There is no order: something needs itself."""


class TopologicalSorter:
    """Sorts a graph of what needs what."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _of(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        own = self._of(node)
        own.npredecessors += len(predecessors)
        for other in predecessors:
            self._of(other).successors.append(node)

    def prepare(self):
        if self._ready is not None and self._passed > 0:
            raise ValueError('cannot prepare() after starting sort')
        if self._ready is None:
            self._ready = [n.node for n in self._nodes.values() if n.npredecessors == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].npredecessors = _OUT
        self._ready.clear()
        self._passed += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            own = self._nodes.get(node)
            if own is None:
                raise ValueError(f'node {node!r} was not added using add()')
            state = own.npredecessors
            if state != _OUT:
                if state >= 0:
                    raise ValueError(f'node {node!r} was not passed out (still not ready)')
                raise ValueError(f'node {node!r} was already marked done')
            own.npredecessors = _DONE
            for successor in own.successors:
                other = self._nodes[successor]
                other.npredecessors -= 1
                if other.npredecessors == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        stack = []
        iterators = []
        seen = set()
        places = {}
        for node in self._nodes:
            if node in seen:
                continue
            while True:
                if node in seen:
                    if node in places:
                        return stack[places[node]:] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._nodes[node].successors))
                    places[node] = len(stack)
                    stack.append(node)
                while stack:
                    following = next(iterators[-1], self)
                    if following is not self:
                        node = following
                        break
                    del places[stack.pop()]
                    iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
