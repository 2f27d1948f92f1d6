# Lays out the modules foreign tests import, runs the body of one file, and then one of its tests. The runner sets the names that
# begin with two underscores.

_module = type(__import__('math'))


def _add(name, source=None):
    module = _module(name)
    __modules__[name] = module
    if source is not None:
        exec(compile(source, name + '.py', 'exec'), module.__dict__)
    return module


unittest = _add('unittest', __shims__['unittest'])
test = _add('test')
support = _add('test.support', __shims__['support'])
test.support = support
doctest = _add('doctest', __shims__['doctest'])
for _name in ('os_helper', 'import_helper', 'warnings_helper', 'script_helper', 'threading_helper', 'testcase', 'isolation',
              'numbers'):
    _inner = _add('test.support.' + _name)
    for _key, _value in vars(getattr(support, _name)).items():
        if not _key.startswith('__'):
            _inner.__dict__[_key] = getattr(getattr(support, _name), _key)
    setattr(support, _name, _inner)


_loading = True


class _Stub:
    """Stands for what a module that is not there has: using it skips the test."""

    def __init__(self, name):
        self._name = name

    def __call__(self, *args, **kwargs):
        if _loading:
            if len(args) == 1 and not kwargs and (isinstance(args[0], type) or type(args[0]) is type(_attempt)):
                return unittest.skip('needs ' + self._name)(args[0])
            return _Stub(self._name)
        raise unittest.SkipTest('needs ' + self._name)

    def __lt__(self, other): return False
    __le__ = __gt__ = __ge__ = __lt__

    def __bool__(self): return False

    __or__ = __ror__ = __sub__ = __mul__ = __getitem__ = __iter__ = __len__ = __enter__ = __add__ = __call__

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        return _Stub(self._name + '.' + name)

    def __mro_entries__(self, bases):
        return ()


def _Lacking(module_name):
    module = _module(module_name)
    def attribute(name):
        if name[:2] == '__':
            raise AttributeError(name)
        return _Stub(module_name + '.' + name)
    module.__getattr__ = attribute
    return module


def _attempt(name):
    try:
        return __import__(name)
    except ImportError:
        return None


unittest.mock = __modules__['unittest.mock'] = _Lacking('unittest.mock')
support._lacking = _Lacking

if _attempt('sys') is None:
    sys = _add('sys')
    sys.maxsize = 2**63 - 1
    sys.maxunicode = 0x10FFFF
    sys.version_info = (3, 14, 0, 'final', 0)
    sys.byteorder = 'little'
    sys.platform = 'linux'
    sys.modules = __modules__
    sys.getrecursionlimit = lambda: 1000
    sys.setrecursionlimit = lambda n: None
    sys.getdefaultencoding = lambda: 'utf-8'
    sys.intern = lambda s: s
    class _FloatInfo:
        max, min, epsilon, dig, mant_dig = 1.7976931348623157e308, 2.2250738585072014e-308, 2.220446049250313e-16, 15, 53
        max_exp, min_exp, max_10_exp, min_10_exp, radix, rounds = 1024, -1021, 308, -307, 2, 1
    sys.float_info = _FloatInfo
    class _HashInfo:
        algorithm = 'siphash13'
        width, modulus, inf, nan, imag = 64, 2**61 - 1, 314159, 0, 1000003
    sys.hash_info = _HashInfo
    class _IntInfo:
        bits_per_digit, default_max_str_digits, str_digits_check_threshold = 30, 4300, 640
    sys.int_info = _IntInfo
    sys.get_int_max_str_digits = lambda: 4300
    sys.getsizeof = _Stub('sys.getsizeof')
    sys.exc_info = _Stub('sys.exc_info')
    sys.exception = _Stub('sys.exception')
    sys.getrefcount = _Stub('sys.getrefcount')
    sys._getframe = _Stub('sys._getframe')
    sys.path, sys.float_repr_style, sys.warnoptions = [], 'short', []
    sys.gettrace = lambda: None
    sys.settrace = lambda f: None
    class _Flags:
        optimize = 0
    sys.flags = _Flags
    class _Impl:
        name = 'monty'
    sys.implementation = _Impl

if _attempt('types') is None:
    types = _add('types')
    def _f(): pass
    async def _c(): pass
    types.FunctionType = types.LambdaType = type(_f)
    types.CodeType = type(_f.__code__)
    types.MethodType = type(unittest.TestCase().setUp)
    types.GeneratorType = type((x for x in ()))
    types.ModuleType = _module
    types.NoneType, types.EllipsisType, types.NotImplementedType = type(None), type(...), type(NotImplemented)
    types.BuiltinFunctionType = types.BuiltinMethodType = type(len)
    types.MappingProxyType = type(int.__dict__)
    types.GenericAlias = type(list[int])
    types.UnionType = type(int | str)
    types.WrapperDescriptorType = type(object.__init__)
    types.MethodWrapperType = type(object().__str__)
    types.MethodDescriptorType = type(str.join)
    types.ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
    types.GetSetDescriptorType = type(type(_f).__dict__['__code__'])
    async def _g(): yield
    types.AsyncGeneratorType, types.CoroutineType = type(_g()), type(_c())
    def _cell(x): return lambda: x
    types.CellType = type(_cell(1).__closure__[0])
    def _new_class(name, bases=(), kwds=None, exec_body=None):
        return _build(name, bases, kwds or {}, exec_body)
    types.new_class = _Stub('types.new_class')
    types.coroutine = _Stub('types.coroutine')
    types.DynamicClassAttribute = _Stub('types')
    types.get_original_bases = _Stub('types.get_original_bases')
    try: 1/0
    except Exception as _e: types.TracebackType = type(_e.__traceback__)
    class _Simple:
        def __init__(self, **kwargs): self.__dict__.update(kwargs)
        def __eq__(self, other): return self.__dict__ == other.__dict__
    types.SimpleNamespace = _Simple

for _name in __wanted__:
    if _name not in __modules__ and _attempt(_name) is None:
        if '.' in _name and _attempt(_name.split('.')[0]) is None and _name.split('.')[0] not in __modules__:
            __modules__[_name.split('.')[0]] = _Lacking(_name.split('.')[0])
        _stub = _Lacking(_name)
        __modules__[_name] = _stub

for _name in __wanted__:
    if _name == 'sys':
        sys = __import__('sys')
        for _key in ('settrace', 'setprofile', 'gettrace', 'getrefcount', 'getsizeof', 'addaudithook', 'monitoring',
                     'set_coroutine_origin_tracking_depth', 'get_coroutine_origin_tracking_depth', 'setswitchinterval'):
            if not hasattr(sys, _key):
                setattr(sys, _key, _Stub('sys.' + _key))
if 'asyncio' in __source__:
    __import__('asyncio').events._set_event_loop_policy = lambda policy: None


for _name, _source in __beside__:
    _package = test
    *_outer, _last = _name.split('.')
    for _at, _part in enumerate(_outer):
        _dotted = 'test.' + '.'.join(_outer[:_at + 1])
        if _dotted not in __modules__:
            setattr(_package, _part, _add(_dotted))
        _package = __modules__[_dotted]
    if _source is None:
        _inner = __modules__['test.' + _name] = _Lacking('test.' + _name)
    else:
        _inner = _add('test.' + _name, _source)
    setattr(_package, _last, _inner)

_tested = _add('test.' + __file_name__)
_tested.__file__ = __file_name__ + '.py'
exec(__code__ if __code__ else compile(__source__, __file_name__ + '.py', 'exec'), _tested.__dict__)


_loading = False
support._lacking = None


def _cases():
    for name, value in list(vars(_tested).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase) and value is not unittest.TestCase:
            if value.__module__ == _tested.__name__ or True:
                for method in sorted(dir(value)):
                    if method.startswith('test') and callable(getattr(value, method)):
                        yield name, method
    if __modules__.get('doctest') is doctest and getattr(_tested, 'doctest', None) is doctest:
        for name in doctest.documented(_tested):
            yield 'doctest', name


class _DocTests(unittest.TestCase):
    def examples(self, name):
        class Found:
            flags = 0
            def addTest(self, suite): self.flags |= suite.flags
        found = Found()
        if hasattr(_tested, 'load_tests'):
            _tested.load_tests(None, found, None)
        failures = doctest.run(doctest.documented(_tested)[name], dict(vars(_tested)), found.flags)
        if failures:
            raise AssertionError(f'{len(failures)} examples: ' + ' || '.join(failures))


if __method__ is None:
    for _case, _name in _cases():
        print(f'LIST {_case}.{_name}')
else:
    _case, _name = __method__
    if hasattr(_tested, 'setUpModule'):
        _tested.setUpModule()
    if _case == 'doctest':
        _DocTests.__examples__ = lambda self: self.examples(_name)
        _what, _why = unittest.run_method(_DocTests, '__examples__')
    else:
        _what, _why = unittest.run_method(getattr(_tested, _case), _name)
    if isinstance(_why, Exception):
        print(f'\nRESULT {_what} {type(_why).__name__}: {_why}'[:6000 if __verbose__ else 600].replace('\n', ' ').replace(' RESULT', '\nRESULT'))
        if __verbose__:
            print('TRACE')
            raise _why
    else:
        print(f'\nRESULT {_what} {_why}')
