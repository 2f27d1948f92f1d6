# `unittest` for foreign tests: as much of it as tests of a language use. The runner calls one method at a time.


class SkipTest(Exception):
    pass


class _Outcome:
    def __init__(self):
        self.failures = []


def skip(reason):
    def decorate(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item
        def skipped(*args, **kwargs):
            raise SkipTest(reason)
        skipped.__name__ = getattr(item, '__name__', 'skipped')
        return skipped
    if callable(reason):
        item, reason = reason, ''
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda item: item


def expectedFailure(item):
    def wrapper(self, *args, **kwargs):
        try:
            item(self, *args, **kwargs)
        except Exception:
            return
        raise AssertionError('unexpected success')
    return wrapper


class _SubTest:
    def __init__(self, case, told):
        self.case = case
        self.told = told

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None or not issubclass(kind, Exception) or issubclass(kind, SkipTest):
            return kind is not None and issubclass(kind, SkipTest)
        self.case._outcome.failures.append((self.told, error))
        return True


class _Raises:
    def __init__(self, case, expected, pattern=None, what='raised'):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.msg = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            names = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            names = ' or '.join(getattr(n, '__name__', str(n)) for n in names)
            raise self.case.failureException(f'{names} not raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None:
            _match(self.case, self.pattern, str(error))
        return True


class _Warns:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.warning = self.filename = self.lineno = self.msg = None

    def __enter__(self):
        import warnings
        self._catch = warnings.catch_warnings(record=True)
        self.warnings = self._catch.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, kind, error, traceback):
        self._catch.__exit__(kind, error, traceback)
        if kind is not None:
            return False
        for found in self.warnings:
            if not isinstance(found.message, self.expected):
                continue
            if self.warning is None:
                self.warning = found.message
            if self.pattern is not None:
                import re
                if not re.search(self.pattern, str(found.message)):
                    continue
            self.warning, self.filename, self.lineno = found.message, found.filename, found.lineno
            return False
        names = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        names = ' or '.join(n.__name__ for n in names)
        if self.warning is not None:
            raise self.case.failureException(f'"{self.pattern}" does not match "{self.warning}"')
        raise self.case.failureException(f'{names} not triggered')


def _match(case, pattern, text):
    if not isinstance(pattern, str):
        found = pattern.search(text)
    else:
        try:
            import re
        except ImportError:
            raise SkipTest('needs re') from None
        found = re.search(pattern, text)
    if not found:
        raise case.failureException(f'"{pattern}" does not match "{text}"')


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = None

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._outcome = _Outcome()
        self._type_equality_funcs = {}

    def setUp(self): pass
    def tearDown(self): pass
    @classmethod
    def setUpClass(cls): pass
    @classmethod
    def tearDownClass(cls): pass

    def id(self):
        return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        pass

    def enterContext(self, context):
        result = type(context).__enter__(context)
        self.addCleanup(type(context).__exit__, context, None, None, None)
        return result

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def addTypeEqualityFunc(self, kind, function):
        self._type_equality_funcs[kind] = function

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTest(self, f'{msg} {params}')

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _fail(self, msg, standard):
        raise self.failureException(standard if msg is None else f'{standard} : {msg}')

    def assertTrue(self, expr, msg=None):
        if not expr: self._fail(msg, f'{expr!r} is not true')

    def assertFalse(self, expr, msg=None):
        if expr: self._fail(msg, f'{expr!r} is not false')

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second) and type(first) in self._type_equality_funcs:
            return self._type_equality_funcs[type(first)](first, second, msg=msg)
        if not first == second: self._fail(msg, f'{_short(first)} != {_short(second)}')

    def assertNotEqual(self, first, second, msg=None):
        if not first != second: self._fail(msg, f'{_short(first)} == {_short(second)}')

    def assertIs(self, first, second, msg=None):
        if first is not second: self._fail(msg, f'{_short(first)} is not {_short(second)}')

    def assertIsNot(self, first, second, msg=None):
        if first is second: self._fail(msg, f'unexpectedly identical: {_short(first)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None: self._fail(msg, f'{_short(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None: self._fail(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container: self._fail(msg, f'{_short(member)} not found in {_short(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container: self._fail(msg, f'{_short(member)} unexpectedly found in {_short(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls): self._fail(msg, f'{_short(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls): self._fail(msg, f'{_short(obj)} is an instance of {cls!r}')

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not issubclass(cls, superclass): self._fail(msg, f'{cls!r} is not a subclass of {superclass!r}')

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if issubclass(cls, superclass): self._fail(msg, f'{cls!r} is a subclass of {superclass!r}')

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name): self._fail(msg, f'{_short(obj)} has no attribute {name!r}')

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name): self._fail(msg, f'{_short(obj)} has unexpected attribute {name!r}')

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix): self._fail(msg, f"{_short(s)} doesn't start with {prefix!r}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        if s.startswith(prefix): self._fail(msg, f'{_short(s)} starts with {prefix!r}')

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix): self._fail(msg, f"{_short(s)} doesn't end with {suffix!r}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        if s.endswith(suffix): self._fail(msg, f'{_short(s)} ends with {suffix!r}')

    def assertLess(self, a, b, msg=None):
        if not a < b: self._fail(msg, f'{_short(a)} not less than {_short(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b: self._fail(msg, f'{_short(a)} not less than or equal to {_short(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b: self._fail(msg, f'{_short(a)} not greater than {_short(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b: self._fail(msg, f'{_short(a)} not greater than or equal to {_short(b)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference = abs(first - second)
        good = difference <= delta if delta is not None else round(difference, 7 if places is None else places) == 0
        if not good: self._fail(msg, f'{_short(first)} != {_short(second)} within bounds')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        try:
            self.assertAlmostEqual(first, second, places, msg, delta)
        except self.failureException:
            return
        self._fail(msg, f'{_short(first)} == {_short(second)} within bounds')

    def assertSequenceEqual(self, a, b, msg=None, seq_type=None):
        if seq_type is not None:
            self.assertIsInstance(a, seq_type)
            self.assertIsInstance(b, seq_type)
        if a != b and list(a) != list(b): self._fail(msg, f'{_short(a)} != {_short(b)}')

    def assertListEqual(self, a, b, msg=None):
        self.assertSequenceEqual(a, b, msg, list)

    def assertTupleEqual(self, a, b, msg=None):
        self.assertSequenceEqual(a, b, msg, tuple)

    def assertSetEqual(self, a, b, msg=None):
        if a.difference(b) or b.difference(a): self._fail(msg, f'{_short(a)} != {_short(b)}')

    def assertDictEqual(self, a, b, msg=None):
        if a != b: self._fail(msg, f'{_short(a)} != {_short(b)}')

    def assertMultiLineEqual(self, a, b, msg=None):
        if a != b: self._fail(msg, f'{_short(a)} != {_short(b)}')

    def assertCountEqual(self, a, b, msg=None):
        rest = list(b)
        for x in a:
            if x not in rest: self._fail(msg, f'{_short(x)} missing')
            rest.remove(x)
        if rest: self._fail(msg, f'{_short(rest)} too many')

    def assertRegex(self, text, pattern, msg=None):
        _match(self, pattern, text)

    def assertNotRegex(self, text, pattern, msg=None):
        try:
            _match(self, pattern, text)
        except self.failureException:
            return
        self._fail(msg, f'{pattern!r} matches {text!r}')

    def assertRaises(self, expected, *args, **kwargs):
        context = _Raises(self, expected)
        return self._called(context, args, kwargs)

    def assertRaisesRegex(self, expected, pattern, *args, **kwargs):
        context = _Raises(self, expected, pattern)
        return self._called(context, args, kwargs)

    def _called(self, context, args, kwargs):
        if not args:
            context.msg = kwargs.get('msg')
            return context
        function, *args = args
        with context:
            function(*args, **kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        return self._called(_Warns(self, expected), args, kwargs)

    def assertWarnsRegex(self, expected, pattern, *args, **kwargs):
        return self._called(_Warns(self, expected, pattern), args, kwargs)

    def assertLogs(self, *args, **kwargs):
        raise SkipTest('needs logging')

    assertNoLogs = assertLogs


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None
    async def asyncSetUp(self): pass
    async def asyncTearDown(self): pass

    def addAsyncCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    async def enterAsyncContext(self, context):
        result = await type(context).__aenter__(context)
        self.addAsyncCleanup(type(context).__aexit__, context, None, None, None)
        return result

    async def _run(self, name):
        await self.asyncSetUp()
        try:
            result = getattr(self, name)()
            if result is not None:
                await result
        finally:
            await self.asyncTearDown()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                result = function(*args, **kwargs)
                if result is not None:
                    await result


class TestSuite:
    def __init__(self, tests=()):
        self.tests = list(tests)

    def addTest(self, test):
        self.tests.append(test)


def _short(value):
    text = repr(value)
    return text if len(text) < 200 else text[:200] + '...'


def enterModuleContext(context):
    return type(context).__enter__(context)


def addModuleCleanup(function, /, *args, **kwargs):
    pass


def main(*args, **kwargs):
    pass


def run_method(cls, name):
    """Runs one test; gives what became of it and why."""
    if getattr(cls, '__unittest_skip__', False):
        return 'skip', getattr(cls, '__unittest_skip_why__', '')
    try:
        cls.setUpClass()
        case = cls(name)
        case.setUp()
        try:
            if isinstance(case, IsolatedAsyncioTestCase):
                import asyncio
                asyncio.run(case._run(name))
                result = None
            else:
                result = getattr(case, name)()
            if result is not None and hasattr(result, '__await__'):
                return 'skip', 'an async test'
        finally:
            case.tearDown()
            case.doCleanups()
    except SkipTest as why:
        return 'skip', str(why)
    except Exception as error:
        return 'fail', error
    if case._outcome.failures:
        told, error = case._outcome.failures[0]
        return 'fail', error
    return 'ok', ''
