# Paths as text, with slashes. Nothing here looks at files.

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
           'commonprefix', 'commonpath', 'expanduser', 'expandvars', 'normpath', 'abspath', 'relpath', 'curdir',
           'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'supports_unicode_filenames']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _path(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not '
                        f'{type(found).__name__}')
    return found


def _of(path, text):
    return text.encode() if isinstance(path, bytes) else text


def _check(name, *args):
    kinds = set([isinstance(a, bytes) for a in args if isinstance(a, (str, bytes))])
    for a in args:
        if not isinstance(a, (str, bytes)):
            raise TypeError(f'{name}() argument must be str, bytes, or os.PathLike object, not {type(a).__name__!r}')
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components")


def normcase(s):
    return _path(s)


def isabs(s):
    s = _path(s)
    return s.startswith(_of(s, '/'))


def join(a, /, *p):
    a = _path(a)
    slash = _of(a, '/')
    path = a
    parts = [b if isinstance(b, (str, bytes)) else _path(b) if hasattr(type(b), '__fspath__') else b for b in p]
    _check('join', a, *parts)
    for b in parts:
        if b.startswith(slash) or not path:
            path = b
        elif path.endswith(slash):
            path += b
        else:
            path += slash + b
    return path


def split(p):
    p = _path(p)
    slash = _of(p, '/')
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = _path(p)
    slash, dot = _of(p, '/'), _of(p, '.')
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    if at > start:
        first = start
        while first < at:
            if p[first:first + 1] != dot:
                return p[:at], p[at:]
            first += 1
    return p, p[:0]


def splitdrive(p):
    p = _path(p)
    return p[:0], p


def splitroot(p):
    p = _path(p)
    slash, empty = _of(p, '/'), p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    p = _path(p)
    return p[p.rfind(_of(p, '/')) + 1:]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = _path(path)
    slash, dot, dots = _of(path, '/'), _of(path, '.'), _of(path, '..')
    if not path:
        return dot
    _, root, rest = splitroot(path)
    out = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dots or not root and not out or out and out[-1] == dots:
            out.append(part)
        elif out:
            out.pop()
    return root + slash.join(out) or dot


def abspath(path):
    path = _path(path)
    if not path.startswith(_of(path, '/')):
        path = join(_of(path, _cwd()), path)
    return normpath(path)


def _cwd():
    import os
    return os.getcwd()


def relpath(path, start=None):
    path = _path(path)
    if not path:
        raise ValueError('no path specified')
    slash, dots = _of(path, '/'), _of(path, '..')
    start = _of(path, '.') if start is None else _path(start)
    _check('relpath', path, start)
    a = [x for x in abspath(start).lstrip(slash).split(slash) if x]
    b = [x for x in abspath(path).lstrip(slash).split(slash) if x]
    i = len(commonprefix([a, b]))
    parts = [dots] * (len(a) - i) + b[i:]
    return slash.join(parts) if parts else _of(path, '.')


def commonprefix(m, /):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple([_path(x) for x in m])
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = tuple([_path(x) for x in paths])
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _check('commonpath', *paths)
    slash, dot = _of(paths[0], '/'), _of(paths[0], '.')
    absolute = set([p.startswith(slash) for p in paths])
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return (slash if True in absolute else slash[:0]) + slash.join(common)


def expanduser(path):
    return _path(path)


def expandvars(path):
    path = _path(path)
    import os
    mark = _of(path, '$')
    if mark not in path or isinstance(path, bytes):
        return path
    out, i = [], 0
    while i < len(path):
        if path[i] != '$':
            out.append(path[i])
            i += 1
            continue
        if path[i + 1:i + 2] == '{':
            end = path.find('}', i)
            name, after = (path[i + 2:end], end + 1) if end >= 0 else ('', i + 1)
        else:
            after = i + 1
            while after < len(path) and (path[after].isascii() and path[after].isalnum() or path[after] == '_'):
                after += 1
            name = path[i + 1:after]
        value = os.environ.get(name) if name else None
        out.append(path[i:after] if value is None else value)
        i = after
    return ''.join(out)
