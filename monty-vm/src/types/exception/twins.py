# Exceptions whose arguments show themselves in Python, exception groups, and what unpickling needs.


def exception_new(cls, args, kwargs):
    if kwargs:
        raise TypeError(f"{_class_name(cls)}() takes no keyword arguments")
    return group_new(cls, *args)


def exception_repr(self):
    return f"{_type_name(self)}({', '.join([_repr(a) for a in self.args])})"


def exception_str(self):
    args = self.args
    if not args:
        return ''
    if len(args) == 1:
        return _str(args[0])
    return _repr(args)


def key_error_str(self):
    args = self.args
    if len(args) == 1:
        return _repr(args[0])
    return exception_str(self)


def os_error_str(self):
    if self.errno is None or self.strerror is None:
        return exception_str(self)
    text = f'[Errno {self.errno}] {self.strerror}'
    if self.filename is None:
        return text
    if self.filename2 is None:
        return f'{text}: {_repr(self.filename)}'
    return f'{text}: {_repr(self.filename)} -> {_repr(self.filename2)}'


def syntax_error_str(self):
    return _str(self.msg)


def exception_reduce(self):
    own = _own_dict(self)
    if own:
        return (type(self), self.args, own)
    return (type(self), self.args)


def exception_setstate(self, state):
    if state is not None:
        for key, value in state.items():
            setattr(self, key, value)


def group_new(cls, *args):
    if len(args) != 2:
        raise TypeError(f"BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)")
    message, exceptions = args
    if not _is_instance(message, _str):
        raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {_type_name(message)}")
    if _lookup(exceptions, '__getitem__') is None or _is_instance(exceptions, dict):
        raise TypeError("second argument (exceptions) must be a sequence")
    items = tuple(exceptions)
    if not items:
        raise ValueError("second argument (exceptions) must be a non-empty sequence")
    plain = True
    n = 0
    for exc in items:
        if not _is_instance(exc, BaseException):
            raise ValueError(f"Item {n} of second argument (exceptions) is not an exception")
        if not _is_instance(exc, Exception):
            plain = False
        n += 1
    if cls is BaseExceptionGroup:
        if plain:
            cls = ExceptionGroup
    elif _is_subclass(cls, Exception) and not plain:
        if cls is ExceptionGroup:
            raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
        raise TypeError(f"Cannot nest BaseExceptions in {_repr(_class_name(cls))}")
    return _new_exception(cls, (message, exceptions), items)


def group_str(self):
    n = len(self.exceptions)
    return f"{self.message} ({n} sub-exception{'' if n == 1 else 's'})"


def group_repr(self):
    return f"{_type_name(self)}({_repr(self.message)}, {_repr(self.args[1])})"


def group_derive(self, excs):
    return BaseExceptionGroup(self.message, excs)


def group_like(group, exceptions):
    """A group of the same kind, with the circumstances of the original."""
    new = group.derive(exceptions)
    if not _is_instance(new, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    new.__traceback__ = group.__traceback__
    suppress = group.__suppress_context__
    new.__cause__ = group.__cause__
    new.__context__ = group.__context__
    new.__suppress_context__ = suppress
    notes = getattr(group, '__notes__', None)
    if notes is not None and type(notes) is list:
        new.__notes__ = list(notes)
    return new


def group_condition(condition):
    if _is_class(condition) and _is_subclass(condition, BaseException):
        return lambda exc: isinstance(exc, condition)
    if type(condition) is tuple and all([_is_class(c) and _is_subclass(c, BaseException) for c in condition]):
        return lambda exc: isinstance(exc, condition)
    if not callable(condition) or _is_class(condition):
        raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
    return condition


def group_split(self, condition):
    return split_group(self, group_condition(condition))


def split_group(group, test):
    if test(group):
        return (group, None)
    matched = []
    rest = []
    for exc in group.exceptions:
        if _is_instance(exc, BaseExceptionGroup):
            yes, no = split_group(exc, test)
            if yes is not None:
                matched.append(yes)
            if no is not None:
                rest.append(no)
        elif test(exc):
            matched.append(exc)
        else:
            rest.append(exc)
    if not matched:
        return (None, group)
    if not rest:
        return (group_like(group, matched), None)
    return (group_like(group, matched), group_like(group, rest))


def group_subgroup(self, condition):
    return subgroup_of(self, group_condition(condition))


def subgroup_of(group, test):
    if test(group):
        return group
    matched = []
    changed = False
    for exc in group.exceptions:
        if _is_instance(exc, BaseExceptionGroup):
            part = subgroup_of(exc, test)
        else:
            part = exc if test(exc) else None
        if part is not None:
            matched.append(part)
        if part is not exc:
            changed = True
    if not matched:
        return None
    if not changed:
        return group
    return group_like(group, matched)
