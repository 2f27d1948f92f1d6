# What the machine calls when only Python can answer: operators, items, iteration, calls. One entry per top-level definition;
# names that are builtins too are written with an underscore in here (`_str`, `_repr`, `_iter`, `_hash`, `_format`).


def lookup_descriptor(obj, name):
    cls = type(obj)
    found = _lookup_raw(cls, name)
    if found is _missing:
        return None
    get = _lookup(found, '__get__')
    if get is None:
        return found
    return get(obj, cls)


def call_descriptor(found, this, args):
    return _lookup(found, '__get__')(this, type(this))(*args)


def call_attribute(this, name, positional, keywords):
    return _apply(_getattr(this, name), positional, keywords)


def call_drained(callee, args, index):
    return _call_bound(callee, args[:index] + (drain(args[index]),) + args[index + 1:])


def call_drained_on(callee, args, index, begun):
    """The same where native code has read the beginning."""
    for x in args[index]:
        begun.append(x)
    return _call_bound(callee, args[:index] + (begun,) + args[index + 1:])


def call_with_ints(callee, args):
    i = 0
    while i < len(args):
        if _stands_for_int(args, i):
            args = args[:i] + (index(args[i]),) + args[i + 1:]
        i += 1
    return _call_bound(callee, args)


def call_with_bytes(callee, args, error):
    """Calls a native again that refused: with the bytes of memoryviews instead of them."""
    given = []
    for v in args:
        if type(v) is memoryview:
            v = v.tobytes()
        elif type(v) is list or type(v) is tuple:
            v = type(v)([item.tobytes() if type(item) is memoryview else item for item in v])
        given.append(v)
    try:
        return _call_bound(callee, tuple(given))
    except TypeError:
        raise error from None


def call(x, /, *args, **kwargs):
    return _lookup(x, '__call__')(*args, **kwargs)


def operation(x, name):
    """The special method of an operator; one that is set to None says that there is no such operation."""
    method = _lookup(x, name)
    if method is None and _lookup_raw(type(x), name) is None:
        raise TypeError("'NoneType' object is not callable")
    return method


def binary(a, b, name, rname, symbol):
    ta = type(a)
    tb = type(b)
    reflected = None
    if ta is not tb:
        reflected = operation(b, rname)
        if reflected is not None and _is_subclass(tb, ta):
            if _lookup_raw(tb, rname) is not _lookup_raw(ta, rname):
                value = reflected(a)
                if value is not NotImplemented:
                    return value
                reflected = None
    if name == '__mul__' and reflected is None and type(a) in (_str, bytes, bytearray) and _lookup(b, '__index__') is not None:
        return a * index(b)
    if ta in (_str, bytes, bytearray, int, float, complex, bool) and name != '__mod__' and _layout(tb) is object:
        # Builtin operators know nothing of other classes.
        method = None
    else:
        method = operation(a, name)
    if method is not None:
        value = method(b)
        if value is not NotImplemented:
            return value
    if reflected is not None:
        value = reflected(a)
        if value is not NotImplemented:
            return value
    raise TypeError(unsupported(a, b, symbol))


def unsupported(a, b, symbol):
    if symbol == '+' or symbol == '+=':
        for kind in (list, tuple, _str):
            if _is_instance(a, kind):
                name = _class_name(kind)
                return f'can only concatenate {name} (not "{_type_name(b)}") to {name}'
    if symbol == '*' or symbol == '*=':
        for x, y in ((a, b), (b, a)):
            if _is_instance(x, list) or _is_instance(x, tuple) or _is_instance(x, _str) or _is_instance(x, bytes):
                return f"can't multiply sequence by non-int of type '{_type_name(y)}'"
    return f"unsupported operand type(s) for {symbol}: '{_type_name(a)}' and '{_type_name(b)}'"


def inplace(a, b, iname, name, rname, symbol):
    method = operation(a, iname)
    if method is not None:
        value = method(b)
        if value is not NotImplemented:
            return value
    return binary(a, b, name, rname, symbol)


def unary(a, name, symbol):
    method = operation(a, name)
    if method is None:
        raise TypeError(f"bad operand type for unary {symbol}: '{_type_name(a)}'")
    return method()


def compare(a, b, name, rname, symbol):
    ta = type(a)
    tb = type(b)
    checked = False
    if ta is not tb and _is_subclass(tb, ta):
        method = operation(b, rname)
        if method is not None:
            checked = True
            value = method(a)
            if value is not NotImplemented:
                return value
    method = operation(a, name)
    if method is not None:
        value = method(b)
        if value is not NotImplemented:
            return value
    if checked:
        return uncompared(a, b, name, symbol)
    return compare_reflected(a, b, name, rname, symbol)


def compare_reflected(a, b, name, rname, symbol):
    method = operation(b, rname)
    if method is not None:
        value = method(a)
        if value is not NotImplemented:
            return value
    return uncompared(a, b, name, symbol)


def uncompared(a, b, name, symbol):
    if name == '__eq__':
        return a is b
    if name == '__ne__':
        return a is not b
    raise TypeError(f"'{symbol}' not supported between instances of '{_type_name(a)}' and '{_type_name(b)}'")


def truth(x):
    if x is NotImplemented:
        raise TypeError('NotImplemented should not be used in a boolean context')
    method = _lookup(x, '__bool__')
    if method is None and _lookup_raw(type(x), '__bool__') is None:
        raise TypeError(f"'{_type_name(x)}' cannot be interpreted as a boolean")
    if method is not None:
        value = method()
        if value is True or value is False:
            return value
        raise TypeError(f"__bool__ should return bool, returned {_type_name(value)}")
    method = _lookup(x, '__len__')
    if method is not None:
        return checked_length(method()) != 0
    return True


def length(x):
    method = _lookup(x, '__len__')
    if method is None:
        raise TypeError(f"object of type '{_type_name(x)}' has no len()")
    return checked_length(method())


def checked_length(n):
    n = index(n) + 0
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    if n > 9223372036854775807:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return n


def index(x):
    if _is_instance(x, int):
        return _plain(x)
    method = _lookup(x, '__index__')
    if method is None:
        raise TypeError(f"'{_type_name(x)}' object cannot be interpreted as an integer")
    value = method()
    if not _is_instance(value, int):
        raise TypeError(f"__index__ returned non-int (type {_type_name(value)})")
    return _plain(value)


def indexed(key):
    """A key or slice for a builtin sequence, its parts plain ints."""
    if type(key) is slice:
        return slice(slice_part(key.start), slice_part(key.stop), slice_part(key.step))
    if _lookup(key, '__index__') is None:
        return key
    return index(key)


def slice_part(part):
    if part is None:
        return None
    if _is_instance(part, int):
        return _plain(part)
    if _lookup(part, '__index__') is None:
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return index(part)


def get_item(o, k):
    if type(o) in (_str, bytes, bytearray):
        return _plain_get_item(o, indexed(k))
    method = _lookup(o, '__getitem__')
    if method is not None:
        return method(k)
    if _is_class(o):
        if o is type:
            return GenericAlias(type, k)
        if _lookup_raw(o, '__class_getitem__') is not _missing:
            return o.__class_getitem__(k)
        raise TypeError(f"type '{_class_name(o)}' is not subscriptable")
    raise TypeError(f"'{_type_name(o)}' object is not subscriptable")


def set_item(o, k, v):
    method = _lookup(o, '__setitem__')
    if method is None:
        raise TypeError(f"'{_type_name(o)}' object does not support item assignment")
    method(k, v)


def del_item(o, k):
    method = _lookup(o, '__delitem__')
    if method is None:
        counted = type(o) is not object and (_is_instance(k, int) or _lookup(k, '__index__') is not None)
        verb = "doesn't" if counted else 'does not'
        raise TypeError(f"'{_type_name(o)}' object {verb} support item deletion")
    method(k)


def contains(container, item):
    method = _lookup(container, '__contains__')
    if method is not None:
        return True if method(item) else False
    if _lookup_raw(type(container), '__contains__') is not _missing:
        raise TypeError(f"'{_type_name(container)}' object is not a container")
    if _lookup(container, '__iter__') is None and _lookup(container, '__getitem__') is None:
        raise TypeError(f"argument of type '{_type_name(container)}' is not a container or iterable")
    try:
        iterator = _iter(container)
    except TypeError:
        raise TypeError(f"argument of type '{_type_name(container)}' is not a container or iterable") from None
    for x in iterator:
        if x is item or x == item:
            return True
    return False


def repr(x):
    value = _lookup(x, '__repr__')()
    if not _is_instance(value, _str):
        raise TypeError(f"__repr__ returned non-string (type {_type_name(value)})")
    return value


def str(x):
    value = _lookup(x, '__str__')()
    if not _is_instance(value, _str):
        raise TypeError(f"__str__ returned non-string (type {_type_name(value)})")
    return value


def format(x, spec):
    if type(_lookup_raw(type(x), '__format__')) is _method_descriptor:
        if not spec:
            return _str(x)
        plain = _plain(x)
        if plain is not x:
            return _format(plain, spec)
    value = _lookup(x, '__format__')(spec)
    if not _is_instance(value, _str):
        raise TypeError(f"__format__ must return a str, not {_type_name(value)}")
    return value


def format_op(v, spec, conversion):
    if conversion == 1:
        v = _str(v)
    elif conversion == 2:
        v = _repr(v)
    elif conversion == 3:
        v = ascii(v)
    return _format(v, spec)


def ascii_python(x):
    return _escape_ascii(_repr(x))


def hash(x):
    method = _lookup(x, '__hash__')
    if method is None:
        raise TypeError(f"unhashable type: '{_type_name(x)}'")
    value = method()
    if not _is_instance(value, int):
        raise TypeError("__hash__ method should return an integer")
    value = _plain(value) + 0
    if -9223372036854775808 <= value <= 9223372036854775807:
        return -2 if value == -1 else value
    return _hash(value)


def load_name(ns, name, globals, cell):
    try:
        return ns[name]
    except KeyError:
        pass
    if cell is not None:
        return cell.cell_contents
    if name in globals:
        return globals[name]
    v = _builtin_name(name)
    if v is _missing:
        raise NameError(f"name '{name}' is not defined", name=name)
    return v


def raise_class(cls):
    raise exception_of(cls)


def exception_of(cls):
    exc = cls()
    if not _is_instance(exc, BaseException):
        raise TypeError(f"calling {_repr(cls)} should have returned an instance of BaseException, not {_repr(type(exc))}")
    return exc


def raise_class_from(exc, cause):
    if _is_class(exc):
        exc = exception_of(exc)
    if cause is not None:
        if _is_class(cause) and _is_subclass(cause, BaseException):
            cause = exception_of(cause)
        if not _is_instance(cause, BaseException):
            raise TypeError("exception causes must derive from BaseException")
    exc.__cause__ = cause
    raise exc


def stop_iteration_error(exc):
    error = RuntimeError("generator raised StopIteration")
    error.__cause__ = exc
    _raise_context(error, exc)
    return error


def get_attribute(obj, name):
    try:
        return _lookup(obj, '__getattribute__')(name)
    except AttributeError:
        hook = _lookup(obj, '__getattr__')
        if hook is None:
            raise
    return hook(name)


def get_attr_hook(obj, name):
    return get_attribute(obj, name)
