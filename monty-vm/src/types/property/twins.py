# Descriptors called by hand.


def new_property(cls, get, set, delete, doc):
    found = getattr(get, '__doc__', None)
    out = _built(cls, property(None, set, delete, found))
    return out.getter(get)


def property_get(self, instance, owner):
    if instance is None:
        return self
    if self.fget is None:
        raise AttributeError(property_error(self, instance, 'getter'))
    return self.fget(instance)


def property_set(self, instance, value):
    if self.fset is None:
        raise AttributeError(property_error(self, instance, 'setter'))
    self.fset(instance, value)


def property_delete(self, instance):
    if self.fdel is None:
        raise AttributeError(property_error(self, instance, 'deleter'))
    self.fdel(instance)


def property_error(self, instance, what):
    name = getattr(self, '__name__', None)
    shown = '' if name is None else f' {_repr(name)}'
    return f"property{shown} of {_repr(type(instance).__qualname__)} object has no {what}"


def property_isabstract(self):
    for f in (self.fget, self.fset, self.fdel):
        if f is not None and getattr(f, '__isabstractmethod__', False):
            return True
    return False


def wrapper_name(self):
    return self.__func__.__name__


def wrapper_qualname(self):
    return self.__func__.__qualname__


def wrapper_doc(self):
    return self.__func__.__doc__


def wrapper_module(self):
    return self.__func__.__module__


def wrapper_isabstract(self):
    return True if getattr(self.__func__, '__isabstractmethod__', False) else False


def wrapper_repr(self):
    return f'<{_type_name(self)}({_repr(self.__func__)})>'


def classmethod_get(self, instance, owner):
    if owner is None:
        owner = type(instance)
    return _bind(self.__func__, owner)


def staticmethod_call(self, args, kwargs):
    return self.__func__(*args, **kwargs)
