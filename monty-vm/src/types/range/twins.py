# Ranges and slices whose parts are integers in Python only.


def range_new(cls, start, stop=_missing, step=_missing):
    if stop is _missing:
        return range(index(start))
    if step is _missing:
        return range(index(start), index(stop))
    return range(index(start), index(stop), index(step))


def range_index(self, value):
    i = 0
    for x in self:
        if x == value:
            return i
        i += 1
    raise ValueError('sequence.index(x): x not in sequence')


def slice_indices(self, length):
    return slice(slice_part(self.start), slice_part(self.stop), slice_part(self.step)).indices(index(length))


def slice_parts(x):
    return (x.start, x.stop, x.step)


def slice_eq(self, other):
    if type(other) is not slice:
        return NotImplemented
    return slice_parts(self) == slice_parts(other)


def slice_ne(self, other):
    value = slice_eq(self, other)
    return value if value is NotImplemented else not value


def slice_lt(self, other):
    return slice_parts(self) < slice_parts(other) if type(other) is slice else NotImplemented


def slice_le(self, other):
    return slice_parts(self) <= slice_parts(other) if type(other) is slice else NotImplemented


def slice_gt(self, other):
    return slice_parts(self) > slice_parts(other) if type(other) is slice else NotImplemented


def slice_ge(self, other):
    return slice_parts(self) >= slice_parts(other) if type(other) is slice else NotImplemented


def slice_hash(self):
    return _hash(slice_parts(self))


def slice_repr(self):
    return f'slice({_repr(self.start)}, {_repr(self.stop)}, {_repr(self.step)})'
