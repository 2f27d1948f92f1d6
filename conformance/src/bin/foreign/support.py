# `test.support` for foreign tests: what has a meaning in a sandbox; the rest skips the test that asks for it.

import unittest

verbose = 0
# Makes a module whose use skips a test, while the file is loaded; None afterwards.
_lacking = None
is_jython = False
is_wasi = is_emscripten = is_wasm32 = False
is_android = is_apple = is_apple_mobile = False
MS_WINDOWS = False
HAVE_DOCSTRINGS = MISSING_C_DOCSTRINGS = False
PGO = False
Py_DEBUG = False
Py_TRACE_REFS = False
Py_GIL_DISABLED = False
has_fork_support = has_subprocess_support = False
use_resources = None
real_max_memuse = max_memuse = 0
MAX_Py_ssize_t = 9223372036854775807
_1M = 1 << 20
_1G = 1 << 30
_2G = 1 << 31
_4G = 1 << 32
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = INTERNET_TIMEOUT = 30.0
SHORT_MAX = 2**15 - 1
TESTFN = '@test'
TEST_HOME_DIR = ''
C_RECURSION_LIMIT = EXCEEDS_RECURSION_LIMIT = 5000


def _skip(reason):
    return unittest.skip(reason)


def cpython_only(item):
    return _skip('cpython only')(item)


def impl_detail(msg=None, **guards):
    return _skip('an implementation detail')


def check_impl_detail(**guards):
    return guards.get('cpython') is False


def refcount_test(item):
    return _skip('counts references')(item)


def no_tracing(item):
    return item


def no_rerun(reason):
    return lambda item: item


def bigmemtest(size, memuse, dry_run=True):
    return _skip('needs much memory')


def bigaddrspacetest(item):
    return _skip('needs much memory')(item)


def requires_resource(resource):
    return _skip('needs ' + resource)


def requires(resource, msg=None):
    raise unittest.SkipTest('needs ' + resource)


def is_resource_enabled(resource):
    return False


def run_with_locale(*args):
    return _skip('needs locales')


def run_with_locales(*args):
    return _skip('needs locales')


def run_with_tz(*args):
    return _skip('needs time zones')


def requires_IEEE_754(item):
    return item


def requires_docstrings(item):
    return _skip('needs docstrings')(item)


def requires_subprocess():
    return _skip('needs processes')


def requires_fork():
    return _skip('needs processes')


def requires_limited_api(item):
    return _skip('needs the C API')(item)


def skip_if_buildbot(reason=None):
    return lambda item: item


def skip_if_sanitizer(*args, **kwargs):
    return lambda item: item


skip_wasi_stack_overflow = skip_emscripten_stack_overflow = skip_if_unlimited_stack_size = lambda *a: (
    a[0] if a and callable(a[0]) else lambda item: item)
skip_if_pgo_task = thread_unsafe = lambda *a: a[0] if a and callable(a[0]) else lambda item: item
nonspecific = None


def force_not_colorized(item):
    return item


force_not_colorized_test_class = force_colorized = force_not_colorized


def gc_collect():
    pass


class disable_gc:
    def __enter__(self): pass
    def __exit__(self, *info): return False


def check_syntax_error(case, statement, errtext='', *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, '<test string>', 'exec')
    error = caught.exception
    case.assertIsNotNone(error.lineno)
    if lineno is not None:
        case.assertEqual(error.lineno, lineno)
    case.assertIsNotNone(error.offset)
    if offset is not None:
        case.assertEqual(error.offset, offset)


class Swap:
    def __init__(self, get, put, drop, new):
        self.get, self.put, self.drop, self.new = get, put, drop, new

    def __enter__(self):
        try:
            self.old = self.get()
            self.had = True
        except (AttributeError, KeyError):
            self.old = None
            self.had = False
        self.put(self.new)
        return self.old

    def __exit__(self, *info):
        if self.had:
            self.put(self.old)
        else:
            self.drop()
        return False


def swap_attr(obj, name, new):
    return Swap(lambda: getattr(obj, name), lambda v: setattr(obj, name, v), lambda: delattr(obj, name), new)


def swap_item(obj, key, new):
    return Swap(lambda: obj[key], lambda v: obj.__setitem__(key, v), lambda: obj.__delitem__(key), new)


class infinite_recursion:
    def __init__(self, depth=None): pass
    def __call__(self, item): return item
    def __enter__(self): pass
    def __exit__(self, *info): return False


def set_recursion_limit(limit):
    return infinite_recursion()


def get_recursion_depth():
    return 1


def get_recursion_available():
    return 900


def adjust_int_max_str_digits(limit):
    raise unittest.SkipTest('sets the limit of digits')


def captured_output(name):
    raise unittest.SkipTest('needs ' + name)


def captured_stdout():
    import io, contextlib
    return contextlib.redirect_stdout(io.StringIO())


def captured_stderr():
    import io, contextlib
    return contextlib.redirect_stderr(io.StringIO())


def run_unittest(*cases):
    pass


def run_doctest(*args):
    pass


def run_no_yield_async_fn(function, /, *args, **kwargs):
    coroutine = function(*args, **kwargs)
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError('coroutine did not complete')


class _AlwaysEqual:
    def __eq__(self, other): return True
    def __ne__(self, other): return False


class _NeverEqual:
    def __eq__(self, other): return False
    def __ne__(self, other): return True
    def __hash__(self): return 1


class _Largest:
    def __eq__(self, other): return isinstance(other, _Largest)
    def __lt__(self, other): return False
    def __le__(self, other): return self == other
    def __gt__(self, other): return not self == other
    def __ge__(self, other): return True


class _Smallest:
    def __eq__(self, other): return isinstance(other, _Smallest)
    def __gt__(self, other): return False
    def __ge__(self, other): return self == other
    def __lt__(self, other): return not self == other
    def __le__(self, other): return True


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _AlwaysEqual(), _NeverEqual(), _Largest(), _Smallest()


def sortdict(d):
    return '{' + ', '.join('%r: %r' % pair for pair in sorted(d.items())) + '}'


def check_disallow_instantiation(case, cls, *args, **kwargs):
    case.assertRaises(TypeError, cls, *args, **kwargs)


def check__all__(*args, **kwargs):
    raise unittest.SkipTest('needs __all__')


def check_sizeof(*args):
    raise unittest.SkipTest('needs sizes')


def findfile(*args, **kwargs):
    raise unittest.SkipTest('needs files')


def subTests(names, values, /, *, _do_cleanups=False):
    single = isinstance(names, str)
    names = names.replace(',', ' ').split() if single else names
    def decorate(function):
        def wrapper(self, /, *args, **kwargs):
            for value in values:
                row = (value,) if len(names) == 1 else value
                pairs = dict(zip(names, row))
                with self.subTest(**pairs):
                    function(self, *args, **kwargs, **pairs)
        return wrapper
    return decorate


class os_helper:
    TESTFN = '@test'
    TESTFN_ASCII = '@test'
    @staticmethod
    def unlink(*args): raise unittest.SkipTest('needs files')
    temp_dir = temp_cwd = change_cwd = create_empty_file = rmtree = unlink
    class EnvironmentVarGuard:
        def __enter__(self): raise unittest.SkipTest('needs an environment')
        def __exit__(self, *info): return False
    class FakePath:
        def __init__(self, path): self.path = path
        def __fspath__(self): return self.path


class import_helper:
    @staticmethod
    def import_module(name, *args, **kwargs):
        try:
            found = __import__(name)
        except ImportError as error:
            if _lacking is not None:
                return _lacking(name)
            raise unittest.SkipTest(str(error)) from None
        for part in name.split('.')[1:]:
            found = getattr(found, part)
        return found
    @staticmethod
    def import_fresh_module(name, fresh=(), blocked=(), **kwargs):
        if any(f.startswith('_') for f in fresh):
            return None
        return import_helper.import_module(name)
    @staticmethod
    def isolated_modules(): raise unittest.SkipTest('needs an import system')
    ready_to_import = modules_setup = modules_cleanup = CleanImport = DirsOnSysPath = ensure_lazy_imports = isolated_modules


class _CheckWarnings:
    def __init__(self, *filters, quiet=True):
        self.filters = filters

    def __enter__(self):
        import warnings
        self.catch = warnings.catch_warnings(record=True)
        self.warnings = self.catch.__enter__()
        warnings.simplefilter('always')
        return self

    def __exit__(self, kind, error, traceback):
        self.catch.__exit__(kind, error, traceback)
        if kind is None:
            import re
            for pattern, category in self.filters:
                if not any(isinstance(w.message, category) and re.match(pattern, str(w.message), re.I)
                           for w in self.warnings):
                    raise AssertionError(f'no {category.__name__} like {pattern!r}')
        return False


class warnings_helper:
    @staticmethod
    def ignore_warnings(*args, **kwargs):
        return lambda item: item
    @staticmethod
    def check_no_resource_warning(*args, **kwargs): raise unittest.SkipTest('needs warnings')
    save_restore_warnings_filters = check_no_resource_warning
    check_warnings = _CheckWarnings
    class check_no_warnings(_CheckWarnings):
        def __init__(self, case, message='', category=Warning, force_gc=False):
            self.filters = ()
            self.case = case
        def __exit__(self, kind, error, traceback):
            self.catch.__exit__(kind, error, traceback)
            if kind is None:
                self.case.assertEqual(len(self.warnings), 0)
    @staticmethod
    def check_syntax_warning(case, statement, errtext='', *, lineno=1, offset=None):
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always', SyntaxWarning)
            compile(statement, '<testcase>', 'exec')
        case.assertEqual(len(caught), 1, caught)
        warning, = caught
        case.assertIsSubclass(warning.category, SyntaxWarning)
        if errtext:
            case.assertRegex(str(warning.message), errtext)
        case.assertEqual(warning.filename, '<testcase>')
        case.assertIsNotNone(warning.lineno)
        if lineno is not None:
            case.assertEqual(warning.lineno, lineno)
        with warnings.catch_warnings(record=True):
            warnings.simplefilter('error', SyntaxWarning)
            check_syntax_error(case, statement, errtext, lineno=lineno, offset=offset)


class numbers:
    VALID_UNDERSCORE_LITERALS = ['0_0_0', '4_2', '1_0000_0000', '0b1001_0100', '0xffff_ffff', '0o5_7_7', '1_00_00.5', '1e1_0',
                                 '.1_4j', '0_7.5', '(1_2.5+3_3j)', '0_0e0', '1_00_00j', '0b_0', '0x_f', '0o_5', '.5_6j', '1_00_00e5_1']
    INVALID_UNDERSCORE_LITERALS = ['0_', '42_', '1.4j_', '0x_', '0b1_', '0xf_', '0o5_', '0_b0', '0_xf', '0_o5', '0_7', '09_99',
                                   '4_______2', '0.1__4', '1_.4', '1._4', '1._4j', '._5', '1.0e+_1', '1.4_j', '1.4e5_j', '1_e1',
                                   '1_1e1_', '5__6e10', '1e__2', '(1+1.5_j_)']


def run_code(code, extra_names=None):
    import textwrap
    names = {}
    if extra_names:
        names.update(extra_names)
    exec(textwrap.dedent(code), names)
    return names


class script_helper:
    @staticmethod
    def assert_python_ok(*args, **kwargs): raise unittest.SkipTest('needs processes')
    assert_python_failure = run_python_until_end = spawn_python = make_script = assert_python_ok


class threading_helper:
    @staticmethod
    def requires_working_threading(**kwargs):
        return unittest.skip('needs threads')
    @staticmethod
    def reap_threads(item): return unittest.skip('needs threads')(item)
    @staticmethod
    def start_threads(*args): raise unittest.SkipTest('needs threads')
    threading_setup = threading_cleanup = join_thread = run_concurrently = start_threads


def __getattr__(name):
    if name[:2] == '__':
        raise AttributeError(name)
    if name.startswith(('requires_', 'skip_', 'needs_')):
        return lambda *args, **kwargs: _skip(name)
    def lacking(*args, **kwargs):
        return _skip('needs test.support.' + name)(args[0]) if args and callable(args[0]) else _skip(name)
    return lacking


class isolation:
    @staticmethod
    def runInSubprocess(*args): return _skip('needs processes')


class ExceptionIsLikeMixin:
    def assertExceptionIsLike(self, exc, template):
        if exc is None and template is None:
            return
        if template is None:
            self.fail(f'unexpected exception: {exc}')
        if exc is None:
            self.fail(f'expected an exception like {template!r}, got None')
        if not isinstance(exc, ExceptionGroup):
            self.assertEqual(exc.__class__, template.__class__)
            self.assertEqual(exc.args[0], template.args[0])
        else:
            self.assertEqual(exc.message, template.message)
            self.assertEqual(len(exc.exceptions), len(template.exceptions))
            for e, t in zip(exc.exceptions, template.exceptions):
                self.assertExceptionIsLike(e, t)


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        import math
        if math.isnan(x) or math.isnan(y):
            if math.isnan(x) == math.isnan(y):
                return
        elif x == y and (x != 0.0 or math.copysign(1.0, x) == math.copysign(1.0, y)):
            return
        self.fail(f'{x!r} != {y!r}')


class ComplexesAreIdenticalMixin(FloatsAreIdenticalMixin):
    def assertComplexesAreIdentical(self, x, y):
        self.assertFloatsAreIdentical(x.real, y.real)
        self.assertFloatsAreIdentical(x.imag, y.imag)


class testcase:
    pass


testcase.ExceptionIsLikeMixin = ExceptionIsLikeMixin
testcase.FloatsAreIdenticalMixin = FloatsAreIdenticalMixin
testcase.ComplexesAreIdenticalMixin = ComplexesAreIdenticalMixin
