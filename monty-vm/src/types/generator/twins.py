# What generators, coroutines and async generators do beyond one step.


def thrown(typ, val, tb):
    """The exception instance that `throw(typ, val, tb)` means."""
    if _is_class(typ) and _is_subclass(typ, BaseException):
        if val is None:
            exc = typ()
        elif _is_instance(val, typ):
            exc = val
        elif type(val) is tuple:
            exc = typ(*val)
        else:
            exc = typ(val)
        if not _is_instance(exc, BaseException):
            # Raised where the generator stands, as what should have been.
            exc = TypeError(f"calling {typ!r} should have returned an instance of BaseException, not {_type_name(exc)}")
    elif _is_instance(typ, BaseException):
        if val is not None:
            raise TypeError("instance exception may not have a separate value")
        exc = typ
    else:
        raise TypeError(f"exceptions must be classes or instances deriving from BaseException, not {_type_name(typ)}")
    if tb is not None:
        if type(tb) is not _traceback:
            raise TypeError("throw() third argument must be a traceback object")
        exc.__traceback__ = tb
    return exc


def generator_throw(self, typ, val, tb):
    return self._throw(thrown(typ, val, tb))


def generator_close(self):
    if self._done():
        return None
    try:
        self._throw(GeneratorExit())
    except StopIteration as stop:
        return stop.value
    except GeneratorExit:
        return None
    raise RuntimeError(f"{_type_name(self)} ignored GeneratorExit")


class AsyncGeneratorHooks:
    """Whom to tell of an async generator that takes its first step: the running event loop, which closes what is left open."""
    __module__ = 'builtins'
    first = None


def step_of_anext(self):
    return async_generator_asend(self, 'send', None)


def step_of_asend(self, value):
    return async_generator_asend(self, 'send', value)


def step_of_athrow(self, typ, val, tb):
    return async_generator_athrow(self, 'throw', (typ, val, tb))


def step_of_aclose(self):
    return async_generator_athrow(self, 'close', None)


class async_generator_athrow(AsyncGeneratorStep):
    """What `athrow` and `aclose` give."""
    __module__ = 'builtins'
    __slots__ = ()


class async_generator_asend(AsyncGeneratorStep):
    """What `__anext__` and `asend` give."""
    __module__ = 'builtins'
    __slots__ = ()


class AsyncGeneratorStep:
    """Awaiting it drives the async generator one step."""
    __module__ = 'builtins'
    __slots__ = ('_generator', '_how', '_value', '_state')

    def __init__(self, generator, how, value):
        self._generator = generator
        self._how = how
        self._value = value
        self._state = 'new'

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        state = self._state
        if state == 'done':
            raise RuntimeError(f"cannot reuse already awaited {self._name()}")
        if state == 'running':
            return self._step(self._generator._send, value)
        self._begin()
        generator = self._generator
        if self._how == 'send':
            return self._step(generator._send, self._value)
        if generator._done():
            self._state = 'done'
            raise StopIteration
        return self._step(generator._throw, GeneratorExit() if self._how == 'close' else thrown(*self._value))

    def throw(self, typ, val=None, tb=None):
        if self._state == 'done':
            raise RuntimeError(f"cannot reuse already awaited {self._name()}")
        if self._state == 'new':
            self._begin()
        return self._step(self._generator._throw, thrown(typ, val, tb))

    def _begin(self):
        generator = self._generator
        if generator.ag_running:
            self._state = 'done'
            what = 'anext' if self._how == 'send' else 'athrow' if self._how == 'throw' else 'aclose'
            raise RuntimeError(f"{what}(): asynchronous generator is already running")
        first = AsyncGeneratorHooks.first
        if first is not None and not generator.ag_suspended and not generator._done():
            first(generator)
        self._state = 'running'

    def _step(self, drive, value):
        try:
            result = drive(value)
        except (StopAsyncIteration, GeneratorExit):
            self._state = 'done'
            if self._how == 'close':
                raise StopIteration from None
            raise
        except BaseException:
            self._state = 'done'
            raise
        if _at_await(self._generator):
            return result
        self._state = 'done'
        if self._how == 'close':
            raise RuntimeError('async generator ignored GeneratorExit')
        raise StopIteration(result)

    def close(self):
        self._state = 'done'

    def _name(self):
        if self._how == 'send':
            return '__anext__()/asend()'
        return 'aclose()/athrow()'
