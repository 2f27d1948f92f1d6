# Attributes of functions and bound methods that come from what they wrap.


def function_annotations(self):
    value = self.__annotate__(1)
    if type(value) is not dict:
        raise TypeError(f"__annotate__() must return a dict, not {_type_name(value)}")
    _set_annotations(self, value)
    return value


def function_builtins(self):
    return _import('builtins').__dict__


def method_name(self):
    return self.__func__.__name__


def method_qualname(self):
    return self.__func__.__qualname__


def method_doc(self):
    return self.__func__.__doc__


def method_module(self):
    return self.__func__.__module__


def method_dict(self):
    return self.__func__.__dict__


def method_defaults(self):
    return self.__func__.__defaults__


def method_code(self):
    return self.__func__.__code__


def method_annotations(self):
    return self.__func__.__annotations__


def method_wrapped(self):
    return self.__func__.__wrapped__


def method_repr(self):
    func = self.__func__
    name = getattr(func, '__qualname__', None)
    if name is None:
        name = getattr(func, '__name__', '?')
    return f'<bound method {name} of {_repr(self.__self__)}>'
