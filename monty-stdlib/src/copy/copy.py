# Copies of objects, shallow and deep. A deep copy goes through nested lists, tuples, dicts and sets with a stack of its own: how
# deep they are does not count as depth of calls.

import copyreg
import types

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_ATOMIC = {
    type(None), int, float, bool, complex, bytes, str, types.EllipsisType, types.NotImplementedType, type, range,
    types.BuiltinFunctionType, types.FunctionType, types.CodeType, property, slice,
    types.MethodDescriptorType,
}
_BY_METHOD = {list, dict, set, bytearray}


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset:
        return x
    if cls in _BY_METHOD:
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    own = getattr(cls, '__copy__', None)
    if own is not None:
        return own(x)
    reduced = _reduced(cls, x)
    if isinstance(reduced, str):
        return x
    return _rebuilt(x, reduced, None)


def _reduced(cls, x):
    reductor = copyreg.dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    if issubclass(cls, (types.GeneratorType, types.CoroutineType, types.ModuleType, types.TracebackType)) or \
            cls in _UNCOPYABLE:
        raise TypeError(f"cannot pickle {cls.__name__!r} object" if cls is not types.ModuleType
                        else "cannot pickle 'module' object")
    reductor = getattr(x, '__reduce_ex__', None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, '__reduce__', None)
    if reductor is not None:
        return reductor()
    raise Error(f'un(deep)copyable object of type {cls}')


_UNCOPYABLE = {type({}.keys()), type({}.values()), type({}.items()), types.MappingProxyType, types.CellType,
               types.AsyncGeneratorType, memoryview}


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    else:
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known
    if cls not in _CONTAINERS:
        return _deepcopy_one(x, memo, cls)
    return _walk(x, memo)


_CONTAINERS = {list, dict, tuple, set, frozenset}


def _walk(root, memo):
    # Each entry: the original, what is left of its items, the copies of those before, and where its copy belongs.
    out = []
    stack = [_opened(root, memo)]
    while stack:
        entry = stack[-1]
        x, items, done = entry[0], entry[1], entry[2]
        pushed = False
        for item in items:
            cls = type(item)
            if cls in _ATOMIC:
                done.append(item)
                continue
            known = memo.get(id(item), _missing)
            if known is not _missing:
                done.append(known)
                continue
            if cls in _CONTAINERS:
                stack.append(_opened(item, memo))
                pushed = True
                break
            done.append(_deepcopy_one(item, memo, cls))
        if pushed:
            continue
        stack.pop()
        made = _closed(x, done, memo)
        if stack:
            stack[-1][2].append(made)
        else:
            out.append(made)
    return out[0]


def _opened(x, memo):
    cls = type(x)
    if cls is list:
        # The copy is known before it is filled, as a list may be in itself.
        made = memo[id(x)] = []
        return (x, iter(list(x)), made)
    if cls is dict:
        memo[id(x)] = {}
        pairs = []
        for key, value in x.items():
            pairs.append(key)
            pairs.append(value)
        return (x, iter(pairs), _Pairs(memo[id(x)]))
    return (x, iter(list(x)), [])


class _Pairs:
    """Keys and values in turn, put into a dict as they come."""
    __slots__ = ('into', 'key')

    def __init__(self, into):
        self.into = into
        self.key = _missing

    def append(self, item):
        if self.key is _missing:
            self.key = item
        else:
            self.into[self.key] = item
            self.key = _missing


def _closed(x, done, memo):
    cls = type(x)
    if cls is list:
        _keep_alive(x, memo)
        return done
    if cls is dict:
        _keep_alive(x, memo)
        return done.into
    if cls is tuple:
        known = memo.get(id(x), _missing)
        if known is not _missing:
            return known
        for old, new in zip(x, done):
            if old is not new:
                break
        else:
            return x
        made = tuple(done)
    elif cls is set:
        made = set(done)
    else:
        made = frozenset(done)
    memo[id(x)] = made
    _keep_alive(x, memo)
    return made


def _keep_alive(x, memo):
    kept = memo.get(id(memo))
    if kept is None:
        memo[id(memo)] = [x]
    else:
        kept.append(x)


def _deepcopy_one(x, memo, cls):
    if cls is bytearray:
        made = bytearray(x)
    elif cls is types.MethodType:
        made = types.MethodType(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type):
        return x
    else:
        own = getattr(x, '__deepcopy__', None)
        if own is not None:
            made = own(memo)
        else:
            reduced = _reduced(cls, x)
            if isinstance(reduced, str):
                return x
            made = _rebuilt(x, reduced, memo)
    if made is not x:
        memo[id(x)] = made
        _keep_alive(x, memo)
    return made


def _rebuilt(x, reduced, memo):
    func, args, *rest = reduced
    rest += [None] * (3 - len(rest))
    state, items, pairs = rest[0], rest[1], rest[2]
    deep = memo is not None
    if deep and args:
        args = tuple([deepcopy(arg, memo) for arg in args])
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(y, key, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    cls = obj.__class__
    func = getattr(cls, '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return func(obj, **changes)
