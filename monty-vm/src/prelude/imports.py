# What imports leave to Python.


def import_star(module, target):
    listed = attr_or_missing(module, '__all__')
    if listed is _missing:
        names = _getattr(module, '__dict__')
        for name in list(names):
            if not _is_instance(name, _str):
                raise TypeError(f"Key in {module.__name__}.__dict__ must be str, not {_type_name(name)}")
            if name[:1] != '_':
                target[name] = names[name]
        return
    if _lookup(listed, '__getitem__') is None:
        raise TypeError(f"'{_type_name(listed)}' object does not support indexing")
    i = 0
    while True:
        try:
            name = listed[i]
        except IndexError:
            return
        if not _is_instance(name, _str):
            raise TypeError(f"Item in {module.__name__}.__all__ must be str, not {_type_name(name)}")
        target[name] = _getattr(module, name)
        i += 1


def exit(code=None):
    """Leaves the program."""
    raise SystemExit(code)


def quit(code=None):
    """Leaves the program."""
    raise SystemExit(code)
