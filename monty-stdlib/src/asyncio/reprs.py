# How futures, tasks and handles show themselves.


def function_source(function):
    """Where a Python function is defined, or None."""
    while True:
        wrapped = getattr(function, '__wrapped__', None)
        if wrapped is not None:
            function = wrapped
        elif hasattr(function, 'func') and hasattr(function, 'keywords'):
            function = function.func
        else:
            break
    code = getattr(function, '__code__', None)
    if code is None:
        return None
    return getattr(code, 'co_filename', '?'), getattr(code, 'co_firstlineno', 0)


def arguments(args, kwargs):
    shown = [repr(arg) for arg in args]
    shown += [f'{name}={value!r}' for name, value in kwargs.items()]
    return f"({', '.join(shown)})"


def called(function, args, kwargs, suffix=''):
    """The text of a call: the function by its qualified name."""
    while hasattr(function, 'func') and hasattr(function, 'keywords'):
        suffix = arguments(args, kwargs) + suffix
        function, args, kwargs = function.func, function.args, function.keywords
    name = getattr(function, '__qualname__', None) or getattr(function, '__name__', None) or repr(function)
    return name + arguments(args, kwargs) + suffix


def callback(function, args=()):
    text = called(function, args, {})
    source = function_source(function)
    if source is not None:
        text += f' at {source[0]}:{source[1]}'
    return text


def callbacks(entries):
    shown = [callback(function) for function, _ in entries]
    if len(shown) > 2:
        shown = [shown[0], f'<{len(shown) - 2} more>', shown[-1]]
    return f"cb=[{', '.join(shown)}]"


def outcome(future):
    """The words after a finished future's state, and those about its callbacks."""
    words = [future._state.lower()]
    if future._state == 'FINISHED':
        if future._exception is not None:
            words.append(f'exception={future._exception!r}')
        else:
            words.append(f'result={shortened(future._result)}')
    if future._callbacks:
        words.append(callbacks(future._callbacks))
    return words


def shortened(value):
    """A repr that does not run away: that of a large value shows its beginning and its end."""
    text = repr(value)
    if len(text) > 1000:
        return text[:500] + '...' + text[-497:]
    return text


def coroutine(coro):
    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
    if name is None:
        return repr(coro)
    running = getattr(coro, 'cr_running', False) or getattr(coro, 'gi_running', False)
    if code is None:
        return f'{name}() running' if running else f'{name}()'
    file, line = getattr(code, 'co_filename', '?'), getattr(code, 'co_firstlineno', 0)
    frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
    if frame is None:
        return f'{name}() done, defined at {file}:{line}'
    return f"{name}() running at {file}:{getattr(frame, 'f_lineno', line)}"
