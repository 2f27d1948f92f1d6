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


def new_wrapper(cls, function):
    new = cls.__new__(cls)
    init_wrapper(new, function)
    return new


def init_wrapper(self, function):
    self._set_wrapped(function)
    own = getattr(self, '__dict__', None)
    if own is None:
        return
    for name in ('__module__', '__name__', '__qualname__', '__doc__'):
        try:
            value = _getattr(function, name)
        except AttributeError:
            continue
        own[name] = value


def wrapped_attribute(self, name):
    own = self.__dict__
    if name not in own:
        own[name] = getattr(self.__func__, name)
    return own[name]


def delete_wrapped_attribute(self, name):
    own = self.__dict__
    if name not in own:
        raise AttributeError(f"'{_type_name(self)}' object has no attribute '{name}'", name=name, obj=self)
    del own[name]


def wrapper_annotations(self):
    return wrapped_attribute(self, '__annotations__')


def set_wrapper_annotations(self, value):
    self.__dict__['__annotations__'] = value


def del_wrapper_annotations(self):
    delete_wrapped_attribute(self, '__annotations__')


def wrapper_annotate(self):
    return wrapped_attribute(self, '__annotate__')


def set_wrapper_annotate(self, value):
    self.__dict__['__annotate__'] = value


def del_wrapper_annotate(self):
    delete_wrapped_attribute(self, '__annotate__')


def wrapper_isabstract(self):
    return True if getattr(self.__func__, '__isabstractmethod__', False) else False


def wrapper_repr(self):
    return f'<{_type_name(self)}({_repr(self.__func__)})>'


def super_new(own, cls, this):
    claimed = getattr(this, '__class__', None)
    if _is_class(claimed) and claimed is not type(this) and _is_subclass(claimed, cls):
        return _claimed_super(own, cls, this, claimed)
    raise TypeError(f"super(type, obj): obj (instance of {_type_name(this)}) is not an instance or subtype of type ({_class_name(cls)}).")


def super_attribute(cls, this, name):
    return _getattr(super_new(super, cls, this), name)


def classmethod_get(self, instance, owner):
    if owner is None:
        owner = type(instance)
    return _bind(self.__func__, owner)


def staticmethod_call(self, args, kwargs):
    return self.__func__(*args, **kwargs)
