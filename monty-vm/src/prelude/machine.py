# What instructions do when a user's class is in their way. Each function is one entry, named by the machine.


def call_drained(native, args, index):
    return _call_bound(native, args[:index] + (drain(args[index]),) + args[index + 1:])


def next_of(iterator):
    raise TypeError("an iterator that cannot go on")


def throw_into(inner, exc):
    return inner.throw(exc)


def send_to(iterator, value):
    return iterator.send(value)


def call_descriptor(descriptor, this, args):
    return descriptor.__get__(this, type(this))(*args)


def get_attribute(obj, name):
    try:
        return _lookup(obj, "__getattribute__")(name)
    except AttributeError:
        hook = _lookup(obj, "__getattr__")
        if hook is None:
            raise
    return hook(name)


def call_attribute(obj, name, args, kwargs):
    return getattr(obj, name)(*args, **kwargs)


def load_name(namespace, name, variables, cell):
    try:
        return namespace[name]
    except KeyError:
        pass
    if cell is not None:
        return cell.cell_contents
    if name in variables:
        return variables[name]
    try:
        return getattr(_import("builtins"), name)
    except AttributeError:
        raise NameError(f"name '{name}' is not defined") from None


def set_update_op(target, iterable):
    for item in iterable:
        target.add(item)


def set_of(items):
    result = set()
    for item in items:
        result.add(item)
    return result


def dict_of(items):
    result = {}
    for i in range(0, len(items), 2):
        result[items[i]] = items[i + 1]
    return result


def dict_update_op(target, mapping):
    if not hasattr(mapping, "keys"):
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    for key in mapping.keys():
        target[key] = mapping[key]


def dict_merge_op(target, mapping, callee):
    name = getattr(callee, "__qualname__", type(callee).__name__)
    if not hasattr(mapping, "keys"):
        raise TypeError(f"{name}() argument after ** must be a mapping, not {type(mapping).__name__}")
    for key in mapping.keys():
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        if key in target:
            raise TypeError(f"{name}() got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


def drain_exactly(iterable, n):
    if _lookup(iterable, "__iter__") is None and _lookup(iterable, "__getitem__") is None:
        raise TypeError(f"cannot unpack non-iterable {type(iterable).__name__} object")
    items = []
    for item in iterable:
        items.append(item)
        if len(items) > n >= 0:
            raise ValueError(f"too many values to unpack (expected {n})")
    return items


def raise_class(cls):
    exc = cls()
    if not isinstance(exc, BaseException):
        raise TypeError(f"calling {cls!r} should have returned an instance of BaseException, not {type(exc)!r}")
    raise exc


def raise_class_from(exc, cause):
    if isinstance(exc, type):
        exc = exc()
    if isinstance(cause, type):
        cause = cause()
        if not isinstance(cause, BaseException):
            raise TypeError("exception causes must derive from BaseException")
    raise exc from cause


def format_op(value, spec, conversion):
    if conversion == 1:
        value = str(value)
    elif conversion == 2:
        value = repr(value)
    elif conversion == 3:
        value = ascii(value)
    return format(value, spec)


def match_sequence(subject):
    return False


def match_mapping(subject):
    return False


def match_keys(subject, keys):
    values = []
    for key in keys:
        if key not in subject:
            return None
        values.append(subject[key])
    return tuple(values)


def stop_iteration_error(exc):
    return RuntimeError("generator raised StopIteration")
