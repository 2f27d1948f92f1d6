# What counts as a coroutine.

__all__ = ('iscoroutinefunction', 'iscoroutine')

_METHODS = ('send', 'throw', 'close', '__await__')


def iscoroutinefunction(func):
    while True:
        inner = getattr(func, '__func__', None)
        if inner is None and hasattr(func, 'func') and hasattr(func, 'keywords'):
            inner = func.func
        if inner is None:
            break
        func = inner
    if getattr(func, '_is_coroutine_mark', None) is not None:
        # Marked by inspect.
        return True
    code = getattr(func, '__code__', None)
    # The flag of `async def` among the code's flags.
    return isinstance(func, _function) and bool(getattr(code, 'co_flags', 0) & 0x80)


def iscoroutine(obj):
    """A native coroutine, or an object with all that makes one."""
    cls = type(obj)
    return cls is _coroutine or all(hasattr(cls, name) for name in _METHODS)


def isawaitable(obj):
    return iscoroutine(obj) or hasattr(type(obj), '__await__')
