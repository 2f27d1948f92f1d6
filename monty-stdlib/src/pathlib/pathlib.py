# Paths as objects. Only what needs no file: pure paths.

import posixpath

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath']


class UnsupportedOperation(NotImplementedError):
    """What this system cannot do."""


def _split_windows(text):
    # Drive, root and the rest.
    text = text.replace('/', '\\')
    if text[:2] == '\\\\':
        unc = text[2:].split('\\', 2)
        if len(unc) >= 2 and unc[0] and unc[1]:
            drive = '\\\\' + unc[0] + '\\' + unc[1]
            return drive, '\\', unc[2] if len(unc) > 2 else ''
    if text[1:2] == ':':
        drive, rest = text[:2], text[2:]
    else:
        drive, rest = '', text
    if rest[:1] == '\\':
        return drive, '\\', rest.lstrip('\\')
    return drive, '', rest


def _split_posix(text):
    _, root, rest = posixpath.splitroot(text)
    return '', root, rest


class PurePath:
    """A path that is never looked up."""
    __slots__ = ('_raw', '_drv', '_root', '_tail', '_shown')
    _sep = '/'
    _split = staticmethod(_split_posix)
    _folded = False

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        pieces = []
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg) if arg._sep == self._sep else arg.as_posix()
            else:
                text = arg
                if not isinstance(text, str):
                    method = getattr(type(arg), '__fspath__', None)
                    text = method(arg) if method is not None else arg
                if not isinstance(text, str):
                    raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                    f'not {type(text).__name__!r}')
            pieces.append(text)
        drive, root, tail = '', '', []
        for text in pieces:
            d, r, rest = self._split(text)
            parts = [x for x in rest.split(self._sep) if x and x != '.']
            if r:
                drive, root, tail = d or drive, r, parts
            elif d and d.lower() != drive.lower():
                drive, root, tail = d, r, parts
            else:
                drive = d or drive
                tail = tail + parts
        self._drv, self._root, self._tail = drive, root, tail
        self._shown = None

    def _made(self, tail, root=None, drive=None):
        made = self.with_segments()
        made._drv = self._drv if drive is None else drive
        made._root = self._root if root is None else root
        made._tail = tail
        made._shown = None
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __reduce__(self):
        return self.__class__, tuple(self.parts)

    def __str__(self):
        if self._shown is None:
            anchor = self._drv + self._root
            self._shown = anchor + self._sep.join(self._tail) or '.'
        return self._shown

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def as_posix(self):
        return str(self).replace(self._sep, '/')

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        out = []
        for octet in self.as_posix().encode():
            c = chr(octet)
            out.append(c if octet < 128 and (c.isalnum() or c in '_.-~/:') else f'%{octet:02X}')
        text = ''.join(out)
        return f'file:///{text}' if self._drv[1:2] == ':' else f'file://{text}'

    def _key(self):
        return str(self).lower() if self._folded else str(self)

    def _parts_key(self):
        return self._key().split(self._sep)

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._sep == other._sep and self._key() == other._key()

    def _ordered(self, other):
        return isinstance(other, PurePath) and self._sep == other._sep

    def __lt__(self, other):
        return self._parts_key() < other._parts_key() if self._ordered(other) else NotImplemented

    def __le__(self, other):
        return self._parts_key() <= other._parts_key() if self._ordered(other) else NotImplemented

    def __gt__(self, other):
        return self._parts_key() > other._parts_key() if self._ordered(other) else NotImplemented

    def __ge__(self, other):
        return self._parts_key() >= other._parts_key() if self._ordered(other) else NotImplemented

    @property
    def drive(self):
        return self._drv

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drv + self._root

    @property
    def parts(self):
        anchor = self._drv + self._root
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        return posixpath.splitext(self.name)[1]

    @property
    def suffixes(self):
        name = self.name.lstrip('.')
        return ['.' + x for x in name.split('.')[1:]]

    @property
    def stem(self):
        return posixpath.splitext(self.name)[0]

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or self._sep in name or name == '.' or self._folded and ('/' in name or name[1:2] == ':'):
            raise ValueError(f'Invalid name {name!r}')
        return self._made(self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and not suffix.startswith('.'):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        return bool(self._root) and (not self._folded or bool(self._drv))

    def is_relative_to(self, other):
        other = other if isinstance(other, PurePath) else self.with_segments(other)
        return other == self or any([other == p for p in self.parents])

    def relative_to(self, other, *, walk_up=False):
        other = other if isinstance(other, PurePath) else self.with_segments(other)
        for step, path in enumerate([other] + list(other.parents)):
            if path == self or any([path == p for p in self.parents]):
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made(['..'] * step + self._tail[len(path._tail):], '', '')

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        wanted = list(pattern.parts)
        if not wanted:
            raise ValueError('empty pattern')
        own = list(self.parts)
        if len(own) < len(wanted) or len(own) > len(wanted) and pattern.anchor:
            return False
        fold = self._folded if case_sensitive is None else not case_sensitive
        return all([_matches(a, '*' if b == '**' else b, fold) for a, b in zip(reversed(own), reversed(wanted))])

    def full_match(self, pattern, *, case_sensitive=None):
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        fold = self._folded if case_sensitive is None else not case_sensitive
        own, wanted = list(self.parts), list(pattern.parts)
        # Which prefixes of the path the pattern so far fits.
        fits = {0}
        for part in wanted:
            if part == '**':
                fits = set(range(min(fits), len(own) + 1)) if fits else fits
            else:
                fits = {i + 1 for i in fits if i < len(own) and _matches(own[i], part, fold)}
        return len(own) in fits

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


def _matches(name, pattern, fold):
    # `*`, `?` and `[…]`, without going back further than to the last star.
    if fold:
        name, pattern = name.lower(), pattern.lower()
    i = j = 0
    star = mark = -1
    while i < len(name):
        width = _one(pattern, j, name[i]) if j < len(pattern) and pattern[j] != '*' else 0
        if width:
            i += 1
            j += width
        elif j < len(pattern) and pattern[j] == '*':
            star, mark = j, i
            j += 1
        elif star >= 0:
            mark += 1
            i, j = mark, star + 1
        else:
            return False
    while j < len(pattern) and pattern[j] == '*':
        j += 1
    return j == len(pattern)


def _one(pattern, j, c):
    # How much of the pattern stands for this character; 0 if it does not.
    if pattern[j] == '?':
        return 1
    if pattern[j] == '[':
        end = pattern.find(']', j + (3 if pattern[j + 1:j + 2] == '!' else 2))
        if end > 0:
            body = pattern[j + 1:end]
            negated = body[:1] == '!'
            if negated:
                body = body[1:]
            found = False
            k = 0
            while k < len(body):
                if body[k + 1:k + 2] == '-' and k + 2 < len(body):
                    found = found or body[k] <= c <= body[k + 2]
                    k += 3
                else:
                    found = found or body[k] == c
                    k += 1
            return end + 1 - j if found != negated else 0
    return 1 if pattern[j] == c else 0


class _Parents:
    """The paths above a path."""
    __slots__ = ('_path',)

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, at):
        n = len(self)
        if isinstance(at, slice):
            return tuple([self[i] for i in range(*at.indices(n))])
        if at >= n or at < -n:
            raise IndexError(at)
        if at < 0:
            at += n
        return self._path._made(self._path._tail[:n - at - 1])

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePosixPath(PurePath):
    """A path with slashes."""
    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path with backslashes, and drives."""
    __slots__ = ()
    _sep = '\\'
    _split = staticmethod(_split_windows)
    _folded = True
