# Containers beyond the builtin ones.

from operator import itemgetter
from collections import abc
from keyword import iskeyword

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']


class deque:
    """A sequence that grows and shrinks at both ends."""

    # The items stand in a list, from `_head` on: what is left of it is free.
    __slots__ = ('_items', '_head', '_maxlen', '_changes', '__weakref__')
    __hash__ = None

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._maxlen = maxlen
        self._head = 0
        self._changes = 0
        self._items = list(iterable)
        if maxlen is not None and len(self._items) > maxlen:
            self._items = self._items[len(self._items) - maxlen:]

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x, /):
        self._head = _deque_append(self._items, x, self._head, self._maxlen)
        self._changes += 1

    def appendleft(self, x, /):
        self._changes += 1
        head = self._head
        if head == 0:
            head = len(self._items) + 8
            self._items[:0] = [None] * head
        head -= 1
        self._items[head] = x
        self._head = head
        if self._maxlen is not None and len(self._items) - head > self._maxlen:
            self.pop()

    def pop(self):
        items = self._items
        if len(items) == self._head:
            raise IndexError('pop from an empty deque')
        self._changes += 1
        return items.pop()

    def popleft(self):
        items = self._items
        head = self._head
        if len(items) == head:
            raise IndexError('pop from an empty deque')
        x = items[head]
        items[head] = None
        head += 1
        self._changes += 1
        if head > 64 and head * 2 > len(items):
            del items[:head]
            head = 0
        self._head = head
        return x

    def clear(self):
        self._items = []
        self._head = 0
        self._changes += 1

    def copy(self):
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def count(self, x, /):
        return self._list().count(x)

    def extend(self, iterable, /):
        for x in (list(iterable) if iterable is self else iterable):
            self.append(x)

    def extendleft(self, iterable, /):
        for x in (list(iterable) if iterable is self else iterable):
            self.appendleft(x)

    def index(self, x, start=0, stop=None, /):
        items = self._list()
        n = len(items)
        if start < 0:
            start = max(start + n, 0)
        stop = n if stop is None else stop + n if stop < 0 else min(stop, n)
        for i in range(start, stop):
            if items[i] is x or items[i] == x:
                return i
        raise ValueError('deque.index(x): x not in deque')

    def insert(self, i, x, /):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        items = self._list()
        items.insert(i, x)
        self._set(items)

    def remove(self, value, /):
        items = self._list()
        try:
            items.remove(value)
        except ValueError:
            raise ValueError('deque.remove(x): x not in deque') from None
        self._set(items)

    def reverse(self):
        self._set(self._list()[::-1])

    def rotate(self, n=1, /):
        if not isinstance(n, int):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
        size = len(self)
        if size > 1:
            n = n % size
            if n <= size // 2:
                for _ in range(n):
                    self.appendleft(self.pop())
            else:
                for _ in range(size - n):
                    self.append(self.popleft())

    def _list(self):
        return self._items[self._head:]

    def _set(self, items):
        self._items = items
        self._head = 0
        self._changes += 1

    def _position(self, i):
        if not hasattr(i, '__index__'):
            raise TypeError(f"sequence index must be integer, not '{type(i).__name__}'")
        i = i.__index__()
        n = len(self._items) - self._head
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError('deque index out of range')
        return self._head + i

    def __getitem__(self, i):
        return self._items[self._position(i)]

    def __setitem__(self, i, x):
        self._items[self._position(i)] = x

    def __delitem__(self, i):
        del self._items[self._position(i)]
        self._changes += 1

    def __len__(self):
        return len(self._items) - self._head

    def __bool__(self):
        return len(self._items) != self._head

    def __contains__(self, x):
        return x in self._list()

    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return iter(self._list()[::-1])

    def __repr__(self):
        if _showing(self):
            return '[...]'
        try:
            shown = repr(self._list())
        finally:
            _shown.remove(id(self))
        if self._maxlen is None:
            return f"{type(self).__name__}({shown})"
        return f"{type(self).__name__}({shown}, maxlen={self._maxlen})"

    def __eq__(self, other):
        return self._list() == other._list() if isinstance(other, deque) else NotImplemented

    def __lt__(self, other):
        return self._list() < other._list() if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return self._list() <= other._list() if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return self._list() > other._list() if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return self._list() >= other._list() if isinstance(other, deque) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        return type(self)(self._list() + other._list(), self._maxlen)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return type(self)(self._list() * n, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n):
        items = self._list() * n
        if self._maxlen is not None and len(items) > self._maxlen:
            items = items[len(items) - self._maxlen:]
        self._set(items)
        return self

    def __reduce__(self):
        return type(self), (self._list(), self._maxlen)

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


def _deque_iterator(d):
    changes = d._changes
    i = 0
    while d._changes == changes:
        at = d._head + i
        if at >= len(d._items):
            return
        yield d._items[at]
        i += 1
    raise RuntimeError('deque mutated during iteration')


_shown = []


def _showing(x):
    # Is the repr of `x` being made? Else it is from now on, until its id is removed.
    if id(x) in _shown:
        return True
    _shown.append(id(x))
    return False


class defaultdict(dict):
    """A dict that makes the values of missing keys."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def __repr__(self):
        if _showing(self):
            return f"{type(self).__name__}(..., ...)"
        try:
            return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"
        finally:
            _shown.remove(id(self))

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())


class OrderedDict(dict):
    """A dict whose order counts in comparisons, and can be changed."""

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        if last:
            return dict.popitem(self)
        for key in self:
            break
        return key, self.pop(key)

    def move_to_end(self, key, last=True):
        value = dict.__getitem__(self, key)
        dict.__delitem__(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        rest = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for k, v in rest:
            dict.__setitem__(self, k, v)

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        if _showing(self):
            return '...'
        try:
            return f"{type(self).__name__}({dict.__repr__(self)})"
        finally:
            _shown.remove(id(self))

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        answer = self.__eq__(other)
        return answer if answer is NotImplemented else not answer

    __hash__ = None

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        new = cls()
        for key in iterable:
            new[key] = value
        return new

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __reduce__(self):
        return type(self), (), None, None, iter(self.items())


class Counter(dict):
    """A dict of how often each key was counted."""

    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        ordered = sorted(self.items(), key=itemgetter(1), reverse=True)
        return ordered if n is None else ordered[:max(n, 0)]

    def elements(self):
        for key, n in self.items():
            for _ in range(n):
                yield key

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, abc.Mapping):
                if self:
                    for key, n in iterable.items():
                        self[key] = n + self.get(key, 0)
                else:
                    dict.update(self, iterable)
            else:
                if type(self) is Counter and _is_native_iterable(iterable):
                    iterable = list(iterable)
                    counted = _count_elements(self, iterable)
                    if counted == len(iterable):
                        iterable = ()
                    else:
                        iterable = iterable[counted:]
                get = self.get
                for key in iterable:
                    hash(key)
                    self[key] = get(key, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, abc.Mapping):
                for key, n in iterable.items():
                    self[key] = self.get(key, 0) - n
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f"{type(self).__name__}({shown!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        for c in (self, other):
            for key in c:
                if self[key] != other[key]:
                    return False
        return True

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        for c in (self, other):
            for key in c:
                if self[key] > other[key]:
                    return False
        return True

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other <= self

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other <= self and self != other

    def _joined(self, other, join):
        result = Counter()
        for key, n in self.items():
            n = join(n, other[key])
            if n > 0:
                result[key] = n
        for key, n in other.items():
            if key not in self:
                n = join(0, n)
                if n > 0:
                    result[key] = n
        return result

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._joined(other, lambda a, b: a + b)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._joined(other, lambda a, b: a - b)

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._joined(other, max)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._joined(other, min)

    def __xor__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._joined(other, lambda a, b: max(a, b) - min(a, b))

    def __pos__(self):
        return self._joined(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._joined(Counter(), lambda a, b: -a)

    def _positive(self):
        for key in [key for key, n in self.items() if not n > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, n in other.items():
            self[key] += n
        return self._positive()

    def __isub__(self, other):
        for key, n in other.items():
            self[key] -= n
        return self._positive()

    def __ior__(self, other):
        for key, n in other.items():
            if n > self[key]:
                self[key] = n
        return self._positive()

    def __iand__(self, other):
        for key, n in list(self.items()):
            if other[key] < n:
                self[key] = other[key]
        return self._positive()


class ChainMap(abc.MutableMapping):
    """Several mappings as one: the first that has a key answers, the first alone is written."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _merged(self):
        out = {}
        for mapping in reversed(self.maps):
            out.update(dict.fromkeys(mapping))
        return out

    def __len__(self):
        return len(self._merged())

    def __iter__(self):
        return iter(self._merged())

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join([repr(m) for m in self.maps])})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}") from None

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.') from None

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}") from None

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, abc.Mapping):
            return NotImplemented
        m = self.copy()
        m.maps[0].update(other)
        return m

    def __ror__(self, other):
        if not isinstance(other, abc.Mapping):
            return NotImplemented
        m = dict(other)
        for child in reversed(self.maps):
            m.update(child)
        return type(self)(m)


class UserDict(abc.MutableMapping):
    """A class to derive from, with a dict in `data`."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(type(self), '__missing__'):
            return type(self).__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        if isinstance(other, UserDict):
            return type(self)(self.data | other.data)
        if isinstance(other, dict):
            return type(self)(self.data | other)
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, UserDict):
            return type(self)(other.data | self.data)
        if isinstance(other, dict):
            return type(self)(other | self.data)
        return NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def copy(self):
        new = type(self).__new__(type(self))
        new.__dict__.update(self.__dict__)
        new.data = self.data.copy()
        return new

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        d = cls()
        for key in iterable:
            d[key] = value
        return d


def _data(x):
    return x.data if isinstance(x, (UserList, UserString)) else x


class UserList(abc.MutableSequence):
    """A class to derive from, with a list in `data`."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data[:] = list(_data(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _data(other)

    def __le__(self, other):
        return self.data <= _data(other)

    def __eq__(self, other):
        return self.data == _data(other)

    def __gt__(self, other):
        return self.data > _data(other)

    def __ge__(self, other):
        return self.data >= _data(other)

    __hash__ = None

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return type(self)(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + list(_data(other)))

    def __radd__(self, other):
        return type(self)(list(_data(other)) + self.data)

    def __iadd__(self, other):
        self.data += list(_data(other))
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_data(other))


class UserString(abc.Sequence):
    """A class to derive from, with a str in `data`."""

    def __init__(self, seq):
        self.data = seq.data if isinstance(seq, UserString) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, other):
        return self.data == _data(other)

    def __lt__(self, other):
        return self.data < _data(other)

    def __le__(self, other):
        return self.data <= _data(other)

    def __gt__(self, other):
        return self.data > _data(other)

    def __ge__(self, other):
        return self.data >= _data(other)

    def __contains__(self, char):
        return _data(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __add__(self, other):
        return type(self)(self.data + str(_data(other)))

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __getattr__(self, name):
        # The methods of str: their results become strings of this class.
        if name[:1] == '_' or name == 'data':
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        method = getattr(self.data, name)

        def call(*args, **kwargs):
            value = method(*[_data(a) for a in args], **kwargs)
            if type(value) is str and name not in ('join', 'format', 'format_map', 'encode'):
                return type(self)(value)
            return value
        return call


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for i, name in enumerate(field_names):
            if not name.isidentifier() or iskeyword(name) or name.startswith('_') or name in seen:
                field_names[i] = f"_{i}"
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults):], defaults))
    field_names = tuple(field_names)
    params = ', '.join(field_names)
    items = params + ',' if len(field_names) == 1 else params
    make = tuple.__new__
    names = {'_tuple_new': make, '__name__': f"namedtuple_{typename}", '__builtins__': {}}
    code = _compile(f"lambda _cls, {params}: _tuple_new(_cls, ({items}))", '<string>', 'eval')
    __new__ = _run_code(code, names, names)
    __new__.__name__ = '__new__'
    __new__.__qualname__ = f"{typename}.__new__"
    __new__.__doc__ = f"Create new instance of {typename}({params})"
    if defaults is not None:
        __new__.__defaults__ = defaults
    count = len(field_names)

    def _make(cls, iterable):
        result = make(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make([kwds.pop(name, value) for name, value in zip(field_names, self)])
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join([f"{n}={v!r}" for n, v in zip(field_names, self)]) + ')'

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    for method in (_make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    namespace = {
        '__doc__': f"{typename}({params})",
        '__slots__': (),
        '_fields': field_names,
        '_field_defaults': field_defaults,
        '__new__': __new__,
        '_make': classmethod(_make),
        '__replace__': _replace,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': field_names,
    }
    for i, name in enumerate(field_names):
        namespace[name] = property(itemgetter(i), doc=f"Alias for field number {i}")
    if module is not None:
        namespace['__module__'] = module
    return type(typename, (tuple,), namespace)


abc._register(abc.MutableSequence, deque)
