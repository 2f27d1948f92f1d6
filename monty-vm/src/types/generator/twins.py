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
    elif _is_instance(typ, BaseException):
        if val is not None:
            raise TypeError("instance exception may not have a separate value")
        exc = typ
    else:
        raise TypeError(f"exceptions must be classes or instances deriving from BaseException, not {_type_name(typ)}")
    if tb is not None:
        exc.__traceback__ = tb
    return exc


def generator_throw(self, typ, val, tb):
    return self._throw(thrown(typ, val, tb))


def generator_close(self):
    if self.__class__ is _coroutine:
        frame = self.cr_frame
    else:
        frame = self.gi_frame
    if frame is None:
        return None
    try:
        self._throw(GeneratorExit())
    except StopIteration as stop:
        return stop.value
    except GeneratorExit:
        return None
    raise RuntimeError(f"{_type_name(self)} ignored GeneratorExit")


def async_generator_anext(self):
    return AsyncGeneratorStep(self, 'send', None)


def async_generator_asend(self, value):
    return AsyncGeneratorStep(self, 'send', value)


def async_generator_athrow(self, typ, val, tb):
    return AsyncGeneratorStep(self, 'throw', thrown(typ, val, tb))


def async_generator_aclose(self):
    return AsyncGeneratorStep(self, 'close', None)
