# `match` where only Python can answer.


def match_sequence(x):
    return is_registered(x, 'Sequence')


def match_mapping(x):
    return is_registered(x, 'Mapping')


def is_registered(x, name):
    try:
        module = _import('collections.abc')
    except ImportError:
        return False
    return isinstance(x, getattr(module, name))


def match_keys(subject, keys):
    get = getattr(subject, 'get', None)
    values = []
    seen = []
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({_repr(key)})")
        seen.append(key)
        if get is None:
            if key not in subject:
                return None
            value = subject[key]
        else:
            value = get(key, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


def match_class(subject, cls, count, names):
    if not _is_class(cls):
        raise TypeError("called match pattern must be a class")
    if not isinstance(subject, cls):
        return None
    values = []
    seen = []
    if count:
        args = attr_or_missing(cls, '__match_args__')
        if args is _missing:
            if _matches_itself(cls):
                if count > 1:
                    raise TypeError(f"{_class_name(cls)}() accepts 1 positional sub-pattern ({count} given)")
                values.append(subject)
                args = None
            else:
                raise TypeError(f"{_class_name(cls)}() accepts 0 positional sub-patterns ({count} given)")
        if args is not None:
            if type(args) is not tuple:
                raise TypeError(f"{_class_name(cls)}.__match_args__ must be a tuple (got {_type_name(args)})")
            if len(args) < count:
                word = '' if len(args) == 1 else 's'
                raise TypeError(f"{_class_name(cls)}() accepts {len(args)} positional sub-pattern{word} ({count} given)")
            i = 0
            while i < count:
                name = args[i]
                if not _is_instance(name, _str):
                    raise TypeError(f"__match_args__ elements must be strings (got {_type_name(name)})")
                if name in seen:
                    raise TypeError(f"{_class_name(cls)}() got multiple sub-patterns for attribute '{name}'")
                seen.append(name)
                value = attr_or_missing(subject, name)
                if value is _missing:
                    return None
                values.append(value)
                i += 1
    for name in names:
        if name in seen:
            raise TypeError(f"{_class_name(cls)}() got multiple sub-patterns for attribute '{name}'")
        seen.append(name)
        value = attr_or_missing(subject, name)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


def match_group(exc, cls):
    """What of an exception matches `except* cls`: (matched group or None, rest or None)."""
    kinds = cls if type(cls) is tuple else (cls,)
    for kind in kinds:
        if not _is_class(kind) or not _is_subclass(kind, BaseException):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if _is_subclass(kind, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if exc is None:
        return (None, None)
    if _is_instance(exc, BaseExceptionGroup):
        return exc.split(cls)
    if isinstance(exc, cls):
        group = ExceptionGroup if _is_instance(exc, Exception) else BaseExceptionGroup
        return (group('', (exc,)), None)
    return (None, exc)


def prep_reraise_star(original, raised):
    """What is left to raise after `except*` clauses."""
    raised = [x for x in raised if x is not None]
    if not raised:
        return None
    if not _is_instance(original, BaseExceptionGroup):
        return raised[0]
    fresh = []
    again = []
    for exc in raised:
        if is_part(exc, original):
            again.append(exc)
        else:
            fresh.append(exc)
    rest = None
    if again:
        leaves = []
        for exc in again:
            leaves_of(exc, leaves)
        rest = keep_leaves(original, leaves)
    if not fresh:
        return rest
    if rest is not None:
        fresh.append(rest)
    if len(fresh) == 1:
        return fresh[0]
    return BaseExceptionGroup('', fresh)


def leaves_of(exc, out):
    if _is_instance(exc, BaseExceptionGroup):
        for inner in exc.exceptions:
            leaves_of(inner, out)
    else:
        out.append(_address(exc))


def is_part(exc, original):
    """Does the exception consist of parts of the original group, as `split` makes them?"""
    if exc is original:
        return True
    if not _is_instance(exc, BaseExceptionGroup):
        return False
    if exc.__cause__ is not original.__cause__ or exc.__traceback__ is not original.__traceback__:
        return False
    mine = []
    leaves_of(exc, mine)
    whole = []
    leaves_of(original, whole)
    for leaf in mine:
        if leaf not in whole:
            return False
    return True


def keep_leaves(group, leaves):
    if not _is_instance(group, BaseExceptionGroup):
        return group if _address(group) in leaves else None
    kept = []
    for exc in group.exceptions:
        part = keep_leaves(exc, leaves)
        if part is not None:
            kept.append(part)
    if not kept:
        return None
    if len(kept) == len(group.exceptions) and all(map_is(kept, group.exceptions)):
        return group
    return group_like(group, kept)


def map_is(a, b):
    return [x is y for x, y in zip(a, b)]
