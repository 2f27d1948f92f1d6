# Builtin functions where only Python can answer, and the iterators they make.


def map_new(cls, args, strict):
    if len(args) < 2:
        raise TypeError("map() must have at least two arguments.")
    return map_python(args[0], tuple([_iter(a) for a in args[1:]]), _missing, True if strict else False)


def map_python(function, iterators, pending=_missing, strict=False):
    if pending is not _missing:
        yield function(*pending)
    if len(iterators) == 1:
        for x in iterators[0]:
            try:
                v = function(x)
            except StopIteration:
                return
            yield v
        return
    while True:
        args = []
        for it in iterators:
            try:
                args.append(_next(it))
            except StopIteration:
                if strict:
                    zip_check(iterators, len(args), 'map')
                return
        try:
            v = function(*args)
        except StopIteration:
            return
        yield v


def filter_new(cls, function, iterable):
    return filter_python(function, _iter(iterable))


def filter_python(function, iterator, pending=_missing):
    if pending is not _missing and (pending if function is None else function(pending)):
        yield pending
    if function is None:
        for x in iterator:
            if x:
                yield x
        return
    for x in iterator:
        if function(x):
            yield x


def zip_new(cls, iterables, strict):
    n = 1
    iterators = []
    for x in iterables:
        iterators.append(_iter(x))
        n += 1
    return zip_python(tuple(iterators), True if strict else False)


def zip_python(iterators, strict):
    while True:
        items = []
        for it in iterators:
            try:
                items.append(_next(it))
            except StopIteration:
                if strict:
                    zip_check(iterators, len(items))
                return
        if not items:
            return
        yield tuple(items)


def enumerate_new(cls, iterable, start):
    return enumerate_python(_iter(iterable), index(start))


def enumerate_python(iterator, n):
    for x in iterator:
        yield (n, x)
        n += 1


def reversed_new(cls, obj):
    method = _lookup(obj, '__reversed__')
    if method is not None:
        return method()
    if _lookup_raw(type(obj), '__reversed__') is not _missing:
        raise TypeError(f"'{_type_name(obj)}' object is not reversible")
    if _lookup(obj, '__getitem__') is None or _is_instance(obj, dict):
        raise TypeError(f"'{_type_name(obj)}' object is not reversible")
    return reversed_python(obj, len(obj))


def reversed_python(obj, n):
    get = _lookup(obj, '__getitem__')
    while n > 0:
        n -= 1
        try:
            v = get(n)
        except (IndexError, StopIteration):
            return
        yield v


def abs_python(x):
    method = _lookup(x, '__abs__')
    if method is None:
        raise TypeError(f"bad operand type for abs(): '{_type_name(x)}'")
    return method()


def divmod_python(x, y):
    return binary(x, y, '__divmod__', '__rdivmod__', 'divmod()')


def pow_python(base, exp, mod):
    if mod is None:
        return binary(base, exp, '__pow__', '__rpow__', '** or pow()')
    method = _lookup(base, '__pow__')
    if method is not None:
        value = method(exp, mod)
        if value is not NotImplemented:
            return value
    if type(exp) is not type(base):
        method = _lookup(exp, '__rpow__')
        if method is not None:
            value = method(base, mod)
            if value is not NotImplemented:
                return value
    raise TypeError(f"unsupported operand type(s) for ** or pow(): '{_type_name(base)}', "
                    f"'{_type_name(exp)}', '{_type_name(mod)}'")


def round_python(number, ndigits):
    method = _lookup(number, '__round__')
    if method is None:
        raise TypeError(f"type {_type_name(number)} doesn't define __round__ method")
    if ndigits is None:
        return method()
    return method(ndigits)


def bin_python(x):
    return bin(index(x))


def oct_python(x):
    return oct(index(x))


def hex_python(x):
    return hex(index(x))


def chr_python(x):
    return chr(index(x))


def all_python(iterable):
    for x in iterable:
        if not x:
            return False
    return True


def any_python(iterable):
    for x in iterable:
        if x:
            return True
    return False


def sum_python(iterable, start):
    # A total, and the rounding error that a sum of floats carries along.
    state = [start, 0.0]
    if type(iterable) is _generator:
        while True:
            x = _sum(iterable, state)
            if x is _missing:
                break
            add_python(state, x)
    else:
        for x in iterable:
            if not _sum_up(state, x):
                add_python(state, x)
    return settled(state)


def settled(state):
    total, error = state
    if error and type(total) is float and error - error == 0:
        return total + error
    return total


def add_python(state, x):
    total = settled(state)
    state[1] = 0.0
    state[0] = total + x


def extreme(args, key, default, name, larger):
    if len(args) == 1:
        source = args[0]
    else:
        source = args
        if default is not _missing:
            raise TypeError(f"Cannot specify a default for {name}() with multiple positional arguments")
    best = _missing
    best_key = None
    for x in source:
        k = x if key is None else key(x)
        if best is _missing:
            best = x
            best_key = k
        elif larger:
            if k > best_key:
                best = x
                best_key = k
        elif k < best_key:
            best = x
            best_key = k
    if best is _missing:
        if default is _missing:
            raise ValueError(f"{name}() iterable argument is empty")
        return default
    return best


def max_python(args, key, default=_missing):
    if not args:
        raise TypeError("max expected at least 1 argument, got 0")
    return extreme(args, key, default, 'max', True)


def min_python(args, key, default=_missing):
    if not args:
        raise TypeError("min expected at least 1 argument, got 0")
    return extreme(args, key, default, 'min', False)


def sorted_python(iterable, key, reverse):
    items = list(iterable)
    items.sort(key=key, reverse=reverse)
    return items


def print_python(args, sep, end, file, flush):
    if sep is None:
        sep = ' '
    elif not _is_instance(sep, _str):
        raise TypeError(f"sep must be None or a string, not {_type_name(sep)}")
    if end is None:
        end = '\n'
    elif not _is_instance(end, _str):
        raise TypeError(f"end must be None or a string, not {_type_name(end)}")
    if file is None:
        if not _is_redirected():
            first = True
            for x in args:
                if first:
                    first = False
                else:
                    _write(sep)
                _write(_str(x))
            _write(end)
            return
        file = _import('sys').stdout
        if file is None:
            return
    first = True
    for x in args:
        if first:
            first = False
        else:
            file.write(sep)
        file.write(_str(x))
    file.write(end)
    if flush:
        file.flush()


def display(value):
    _import('sys').displayhook(value)


def input_python(prompt):
    _write(_str(prompt))
    return _host('input', (), {})


def open_python(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return _host('open', (file, mode), {'encoding': encoding})


def breakpoint_python(args, kwargs):
    raise RuntimeError("breakpoint() is not available: this interpreter has no debugger of its own")


def import_python(name, globals, locals, fromlist, level):
    module = _import(name)
    if fromlist or '.' not in name:
        return module
    return _import(name.split('.')[0])


def aiter_python(x):
    method = _lookup(x, '__aiter__')
    if method is None:
        raise TypeError(f"'{_type_name(x)}' object is not an async iterable")
    it = method()
    if _lookup(it, '__anext__') is None:
        raise TypeError(f"aiter() returned not an async iterator of type '{_type_name(it)}'")
    return it


def anext_awaitable(x):
    method = _lookup(x, '__anext__')
    if method is None:
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {_type_name(x)}")
    value = method()
    if type(value) is _coroutine or type(value) is _generator:
        return value
    wait = _lookup(value, '__await__')
    if wait is None:
        raise TypeError(f"'async for' received an invalid object from __anext__: {_type_name(value)}")
    return wait()


def anext_python(iterator, default=_missing):
    method = _lookup(iterator, '__anext__')
    if method is None:
        raise TypeError(f"'{_type_name(iterator)}' object is not an async iterator")
    awaitable = method()
    if default is _missing:
        return awaitable
    return anext_default(awaitable, default)


async def anext_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def compile_python(source, filename, mode, flags, dont_inherit, optimize):
    filename = file_name(filename)
    if not _is_instance(mode, _str):
        raise TypeError(f"compile() argument 'mode' must be str, not {_type_name(mode)}")
    flags, optimize = c_int(flags), c_int(optimize)
    if '\0' in mode:
        raise ValueError('embedded null character')
    if flags & ~0x1fefe10:
        raise ValueError('compile(): unrecognised flags')
    if not -1 <= optimize <= 2:
        raise ValueError('compile(): invalid optimize value')
    if mode not in ('exec', 'eval', 'single'):
        if mode == 'func_type':
            raise ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
        what = "'exec', 'eval', 'single' or 'func_type'" if flags & 0x400 else "'exec', 'eval' or 'single'"
        raise ValueError(f'compile() mode must be {what}')
    if type(source) is _code:
        return source
    if not _is_instance(source, _str) and _is_tree(source):
        if flags & 0x400:
            return source
        return _import('ast')._compiled(source, filename, mode)
    text = source_text(source, 'compile() arg 1')
    if flags & 0x400:
        return _import('ast')._built(_parse_tree(text, filename, mode))
    return _compile(text, filename, mode)


def _is_tree(source):
    ast = _modules().get('ast')
    return ast is not None and _is_instance(source, ast.AST)


def file_name(filename):
    if _is_instance(filename, _str):
        return _plain(filename)
    if _is_instance(filename, bytes):
        return filename.decode()
    method = _lookup(filename, '__fspath__')
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {_type_name(filename)}')
    return file_name(method())


def c_int(value):
    n = index(value)
    if not -2147483648 <= n <= 2147483647:
        raise OverflowError('Python int too large to convert to C int')
    return n


def source_text(source, what):
    if _is_instance(source, _str):
        return _plain(source)
    if _is_instance(source, bytes) or _is_instance(source, bytearray) or type(source) is memoryview:
        return bytes(source).decode()
    kind = 'AST' if what[:7] == 'compile' else 'code'
    raise TypeError(f"{what} must be a string, bytes or {kind} object")


def scopes(name, globals, locals):
    if name == 'eval':
        if locals is not None and not is_mapping(locals):
            raise TypeError('locals must be a mapping')
        if globals is not None and not _is_instance(globals, dict):
            raise TypeError('globals must be a real dict; try eval(expr, {}, mapping)' if is_mapping(globals)
                            else 'globals must be a dict')
    if globals is None:
        globals = _globals()
        if locals is None:
            locals = _locals()
    elif not _is_instance(globals, dict):
        if name == 'exec':
            raise TypeError(f"exec() globals must be a dict, not {_type_name(globals)}")
        if _lookup(globals, '__getitem__') is not None:
            raise TypeError('globals must be a real dict; try eval(expr, {}, mapping)')
        raise TypeError('globals must be a dict')
    else:
        if '__builtins__' not in globals:
            globals['__builtins__'] = _import('builtins')
        if locals is None:
            locals = globals
    if _lookup(locals, '__getitem__') is None:
        if name == 'exec':
            raise TypeError(f"locals must be a mapping or None, not {_type_name(locals)}")
        raise TypeError('locals must be a mapping')
    return globals, locals


def is_mapping(value):
    return _lookup(value, '__getitem__') is not None


def eval_python(source, globals, locals):
    globals, locals = scopes('eval', globals, locals)
    if type(source) is not _code:
        source = _compile(source_text(source, 'eval() arg 1').lstrip(' \t'), '<string>', 'eval')
    return _run_code(source, globals, locals)


def exec_python(source, globals, locals, closure):
    globals, locals = scopes('exec', globals, locals)
    if not is_mapping(locals):
        raise TypeError(f'locals must be a mapping or None, not {_type_name(locals)}')
    if closure is not None and type(source) is not _code:
        raise TypeError('closure can only be used when source is a code object')
    if type(source) is not _code:
        source = _compile(source_text(source, 'exec() arg 1'), '<string>', 'exec')
    _run_code(source, globals, locals)
