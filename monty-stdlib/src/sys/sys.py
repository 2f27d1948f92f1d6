# What a program can know of the interpreter, and its standard streams.


def _record(name, names, values):
    # A tuple whose items have names; there is one of each.
    def __repr__(self):
        return f"sys.{name}({', '.join([f'{n}={v!r}' for n, v in zip(names, self)])})"

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create 'sys.{name}' instances")

    def __reduce__(self):
        return (type(self), (tuple(self),))

    space = {'__repr__': __repr__, '__new__': __new__, '__reduce__': __reduce__, '__slots__': (), '__module__': 'sys',
             'n_fields': len(names), 'n_sequence_fields': len(values), 'n_unnamed_fields': 0, '__match_args__': names}
    for at, field in enumerate(names):
        space[field] = property(lambda self, at=at: self[at])
    return tuple.__new__(type(name, (tuple,), space), values)


version_info = _record('version_info', ('major', 'minor', 'micro', 'releaselevel', 'serial'), (3, 14, 0, 'final', 0))
version = '3.14.0 (monty)'
hexversion = 0x030e00f0
api_version = 1013
copyright = 'Monty is distributed under the MIT license.'
platform = 'monty'
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
float_repr_style = 'short'
abiflags = ''
executable = ''
prefix = exec_prefix = base_prefix = base_exec_prefix = ''
platlibdir = 'lib'
pycache_prefix = None
dont_write_bytecode = True
argv = _argv()
orig_argv = ['']
path = []
meta_path = []
path_hooks = []
path_importer_cache = {}
warnoptions = []
modules = _modules()

float_info = _record(
    'float_info',
    ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'),
    (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))
int_info = _record(
    'int_info', ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'),
    (30, 4, 4300, 640))
hash_info = _record(
    'hash_info',
    ('width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'),
    (64, 2305843009213693951, 314159, 0, 1000003, 'siphash13', 64, 128, 0))
flags = _record(
    'flags',
    ('debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site',
     'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode',
     'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits'),
    (0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, False, 1, 0, True, 4300))
thread_info = _record('thread_info', ('name', 'lock', 'version'), (None, None, None))


class _Implementation:
    def __init__(self):
        self.name = 'monty'
        self.cache_tag = None
        self.version = version_info
        self.hexversion = hexversion
        self.supports_isolated_interpreters = False

    def __repr__(self):
        return f"namespace({', '.join([f'{k}={v!r}' for k, v in self.__dict__.items()])})"


implementation = _Implementation()
del _Implementation


class TextIOWrapper:
    """One of the three standard streams."""
    __module__ = '_io'
    encoding = 'utf-8'
    errors = 'strict'
    newlines = None
    line_buffering = False
    write_through = False
    closed = False

    def __init__(self, name, mode):
        self.name = name
        self.mode = mode

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding='utf-8'>"

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if self.mode == 'r':
            _refuse('not writable')
        if self.name == '<stderr>':
            _write_error(text)
        else:
            _write(text)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def close(self):
        pass

    def detach(self):
        _refuse('detach')

    def fileno(self):
        return {'<stdin>': 0, '<stdout>': 1, '<stderr>': 2}[self.name]

    def isatty(self):
        return False

    def readable(self):
        return self.mode == 'r'

    def writable(self):
        return self.mode == 'w'

    def seekable(self):
        return False

    def seek(self, cookie, whence=0, /):
        _refuse('underlying stream is not seekable')

    def tell(self):
        _refuse('underlying stream is not seekable')

    def truncate(self, pos=None, /):
        _refuse('truncate')

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        pass

    @property
    def buffer(self):
        return _Octets(self)

    def readline(self, size=-1, /):
        if self.mode != 'r':
            _refuse('not readable')
        try:
            line = _host('input', ('',), {}) + '\n'
        except EOFError:
            return ''
        return line

    def read(self, size=-1, /):
        return ''.join(self.readlines())

    def readlines(self, hint=-1, /):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class _Octets:
    """The bytes below a stream; they must be UTF-8."""
    __module__ = '_io'
    closed = False

    def __init__(self, raw):
        self._text = raw
        self.name = raw.name
        self.mode = raw.mode + 'b'

    def __repr__(self):
        kind = 'Reader' if self.mode == 'rb' else 'Writer'
        return f"<_io.Buffered{kind} name={self.name!r}>"

    def write(self, octets, /):
        if isinstance(octets, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        octets = bytes(octets)
        self._text.write(octets.decode('utf-8', 'replace'))
        return len(octets)

    def read(self, size=-1, /):
        return self._text.read().encode()

    def readline(self, size=-1, /):
        return self._text.readline().encode()

    def flush(self):
        pass

    def __iter__(self):
        for line in self._text:
            yield line.encode()


def _refuse(message):
    from io import UnsupportedOperation
    raise UnsupportedOperation(message)


stdin = __stdin__ = TextIOWrapper('<stdin>', 'r')
stdout = __stdout__ = TextIOWrapper('<stdout>', 'w')
stderr = __stderr__ = TextIOWrapper('<stderr>', 'w')
_TextIOWrapper = TextIOWrapper
del TextIOWrapper


def exit(*args):
    if len(args) > 1:
        raise TypeError(f'exit expected at most 1 argument, got {len(args)}')
    if not args or args[0] is None:
        raise SystemExit
    raise SystemExit(args[0])


def exception():
    return _handled()


def _getframe(depth=0, /):
    if not isinstance(depth, int):
        raise TypeError(f"'{type(depth).__name__}' object cannot be interpreted as an integer")
    found = frames_above(max(depth, 0))
    if found is None:
        raise ValueError('call stack is not deep enough')
    return found


def exc_info():
    error = _handled()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)


def intern(string, /):
    if type(string) is not str:
        raise TypeError(f'intern() argument must be str, not {type(string).__name__}')
    return string


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


_recursion_limit = [_depth_limit()]


def getrecursionlimit():
    return _recursion_limit[0]


def setrecursionlimit(limit, /):
    # The host's limit decides how deep calls go; this one is kept for those who ask for it.
    limit = _as_int(limit)
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit[0] = limit


def _as_int(value):
    index = getattr(type(value), '__index__', None)
    if index is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return index(value)


_int_digits = [4300]


def get_int_max_str_digits():
    return _int_digits[0]


def set_int_max_str_digits(maxdigits):
    maxdigits = _as_int(maxdigits)
    if maxdigits != 0 and maxdigits < 640:
        raise ValueError('maxdigits must be >= 640 or 0 for unlimited')
    _int_digits[0] = maxdigits


_switch = [0.005]


def getswitchinterval():
    return _switch[0]


def setswitchinterval(interval, /):
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _switch[0] = float(interval)


def is_finalizing():
    return False


def gettrace():
    return None


def getprofile():
    return None


def audit(event, /, *args):
    if not isinstance(event, str):
        raise TypeError(f'expected str for argument \'event\', not {type(event).__name__}')


def addaudithook(hook):
    raise RuntimeError('audit hooks are the host\'s business')


def getsizeof(object, default=..., /):
    """The size of the object in bytes, as CPython has it on a machine of 64 bits."""
    kind = type(object)
    own = kind.__dict__.get('__sizeof__')
    if own is None:
        own = getattr(kind, '__sizeof__', None)
    if own is not None and kind not in _FIXED and kind not in _SIZES:
        size = own(object)
        if not isinstance(size, int):
            if default is not ...:
                return default
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        if size < 0:
            raise ValueError('__sizeof__() should return >= 0')
        return size
    fixed = _FIXED.get(kind)
    if fixed is not None:
        return fixed
    for cls in kind.__mro__:
        measure = _SIZES.get(cls)
        if measure is not None:
            return measure(object) + (0 if cls is kind else 16)
    if isinstance(object, type):
        return 1720
    return 48


def _size_of_str(text):
    n = len(text)
    widest = max(text, default='')
    if widest < '\x80':
        return 41 + n
    if widest < '\u0100':
        return 60 + n
    if widest < '\U00010000':
        return 58 + 2 * n
    return 60 + 4 * n


def _size_of_int(number):
    return 28 + 4 * max(0, (abs(number).bit_length() - 1) // 30)


def _size_of_dict(mapping):
    n = len(mapping)
    if n == 0:
        return 64
    slots = 8
    while slots * 2 // 3 < n:
        slots *= 2
    index = slots if slots <= 256 else slots * 2 if slots <= 65536 else slots * 4
    return 64 + 32 + index + (slots * 2 // 3) * (16 if all([type(k) is str for k in mapping]) else 24)


def _size_of_set(items):
    n = len(items)
    slots = 8
    while n * 5 >= (slots - 1) * 3:
        slots = slots * 4 if n * 5 >= slots * 3 else slots * 2
    return 216 if slots == 8 else 216 + slots * 16


_FIXED = {float: 24, complex: 32, bool: 28, type(None): 16, type(...): 16, type(NotImplemented): 16, range: 48,
          slice: 56, type(_record): 168, object: 16}
_SIZES = {int: _size_of_int, str: _size_of_str, bytes: lambda b: 33 + len(b),
          bytearray: lambda b: 57 + len(b) if b else 56, tuple: lambda t: 48 + 8 * len(t),
          list: lambda x: 56 + 8 * len(x), dict: _size_of_dict, set: _size_of_set, frozenset: _size_of_set}


def displayhook(value, /):
    import builtins
    if value is None:
        return
    builtins._ = None
    stdout.write(repr(value) + '\n')
    builtins._ = value


def excepthook(exctype, value, traceback, /):
    from traceback import print_exception
    print_exception(exctype, value, traceback)


def unraisablehook(unraisable, /):
    message = unraisable.err_msg or 'Exception ignored in'
    stderr.write(f'{message}: {unraisable.object!r}\n')
    excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


def breakpointhook(*args, **kwargs):
    return breakpoint(*args, **kwargs)


__displayhook__ = displayhook
__excepthook__ = excepthook
__unraisablehook__ = unraisablehook
__breakpointhook__ = breakpointhook

builtin_module_names = ('builtins', 'sys')
stdlib_module_names = frozenset(_module_names())
