# Annotations, looked at in different ways.

import enum
import types

__all__ = ['Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function',
           'get_annotate_from_class_namespace', 'get_annotations', 'annotations_to_string', 'type_repr']


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """An annotation that names what is not there yet."""
    __slots__ = ('__forward_arg__', '__forward_module__', '__forward_is_argument__', '__forward_is_class__',
                 '__owner__', '__globals__', '__cell__', '__code__', '__weakref__')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        _init(self, arg, module, owner, is_argument, is_class)

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != 'annotationlib':
            raise TypeError('Cannot subclass ForwardRef')

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        if format == Format.STRING:
            return self.__forward_arg__
        is_value = format == Format.VALUE
        owner = owner if owner is not None else self.__owner__
        if globals is None:
            module = self.__forward_module__
            if isinstance(module, types.ModuleType):
                globals = module.__dict__
            elif module is not None:
                found = _modules().get(module)
                if found is None:
                    found = _import(module)
                globals = found.__dict__
            elif self.__globals__ is not None:
                globals = self.__globals__
            elif owner is not None:
                globals = getattr(owner, '__globals__', None)
                if globals is None:
                    found = _modules().get(getattr(owner, '__module__', None))
                    globals = {} if found is None else found.__dict__
            else:
                globals = {}
        if locals is None:
            locals = dict(owner.__dict__) if isinstance(owner, type) else {}
        else:
            locals = dict(locals)
        if type_params is None and owner is not None:
            type_params = getattr(owner, '__type_params__', None)
        for param in type_params or ():
            locals.setdefault(param.__name__, param)
        arg = self.__forward_arg__
        if arg.isidentifier():
            if arg in locals:
                return locals[arg]
            if arg in globals:
                return globals[arg]
            value = _builtin_name(arg)
            if value is not _missing:
                return value
            if is_value:
                raise NameError(f'name {arg!r} is not defined', name=arg)
            return self
        try:
            return eval(self.__forward_code__, globals, locals)
        except Exception:
            if is_value:
                raise
            return self

    @property
    def __forward_code__(self):
        if self.__code__ is None:
            source = self.__forward_arg__
            if source.startswith('*'):
                source = f'({source},)[0]'
            try:
                self.__code__ = _compile(source, '<string>', 'eval')
            except SyntaxError:
                raise SyntaxError(f'Forward reference must be an expression -- got {self.__forward_arg__!r}') from None
        return self.__code__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__ and
                self.__forward_module__ == other.__forward_module__ and
                self.__forward_is_class__ == other.__forward_is_class__ and
                self.__owner__ == other.__owner__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__, self.__forward_is_class__))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __call__(self):
        raise TypeError("'ForwardRef' object is not callable")

    def __repr__(self):
        extra = ''
        if self.__forward_module__ is not None:
            extra += f', module={self.__forward_module__!r}'
        if self.__forward_is_class__:
            extra += ', is_class=True'
        if self.__owner__ is not None:
            extra += f', owner={self.__owner__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{extra})'


def _init(ref, arg, module=None, owner=None, is_argument=True, is_class=False):
    set = object.__setattr__
    set(ref, '__forward_arg__', arg)
    set(ref, '__forward_module__', module)
    set(ref, '__owner__', owner)
    set(ref, '__forward_is_argument__', is_argument)
    set(ref, '__forward_is_class__', is_class)
    set(ref, '__globals__', None)
    set(ref, '__cell__', None)
    set(ref, '__code__', None)


class _Stringifier:
    """Stands for a name while annotations are computed: what is done with it becomes text."""

    def __init__(self, text, made, names):
        self._text = text
        self._made = made
        self._names = names
        made.append(self)

    def _new(self, text):
        return _Stringifier(text, self._made, self._names)

    def __getattr__(self, name):
        if name[:2] == '__' and name[-2:] == '__':
            raise AttributeError(name)
        return self._new(f'{_atom(self)}.{name}')

    def __getitem__(self, item):
        if isinstance(item, tuple):
            inner = ', '.join([_text_of(x) for x in item]) or '()'
        else:
            inner = _text_of(item)
        return self._new(f'{_atom(self)}[{inner}]')

    def __call__(self, *args, **kwargs):
        given = [_text_of(x) for x in args] + [f'{k}={_text_of(v)}' for k, v in kwargs.items()]
        return self._new(f"{_atom(self)}({', '.join(given)})")

    def __iter__(self):
        yield self._new(f'*{self._text}')

    def __typing_unpacked__(self):
        return self._new(f'*{self._text}')

    def __typing_subst__(self, arg):
        return arg

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        if type(other) is not _Stringifier:
            return self._new(f'{self._text} == {_text_of(other)}')
        return self._text == other._text

    def __repr__(self):
        return f'ForwardRef({self._text!r})'


def _operators():
    def binary(symbol):
        def forward(self, other):
            return self._new(f'{self._text} {symbol} {_text_of(other)}')

        def reflected(self, other):
            return self._new(f'{_text_of(other)} {symbol} {self._text}')
        return forward, reflected
    for name, symbol in (('add', '+'), ('sub', '-'), ('mul', '*'), ('matmul', '@'), ('truediv', '/'), ('mod', '%'),
                         ('lshift', '<<'), ('rshift', '>>'), ('or', '|'), ('xor', '^'), ('and', '&'),
                         ('floordiv', '//'), ('pow', '**')):
        forward, reflected = binary(symbol)
        setattr(_Stringifier, f'__{name}__', forward)
        setattr(_Stringifier, f'__r{name}__', reflected)
    for name, symbol in (('invert', '~'), ('pos', '+'), ('neg', '-')):
        setattr(_Stringifier, f'__{name}__', lambda self, symbol=symbol: self._new(symbol + self._text))
    for name, symbol in (('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>='), ('ne', '!=')):
        setattr(_Stringifier, f'__{name}__',
                lambda self, other, symbol=symbol: self._new(f'{self._text} {symbol} {_text_of(other)}'))


_operators()
del _operators


def _atom(ref):
    return f'({ref._text})' if ' ' in ref._text and ref._text[-1] not in ')]' else ref._text


def _text_of(value):
    if type(value) is _Stringifier:
        return value._text
    if value is ...:
        return '...'
    if type(value) is slice:
        parts = ['' if p is None else _text_of(p) for p in (value.start, value.stop)]
        return ':'.join(parts) + ('' if value.step is None else ':' + _text_of(value.step))
    if type(value) is list:
        return '[' + ', '.join([_text_of(x) for x in value]) + ']'
    if type(value) is tuple:
        inner = ', '.join([_text_of(x) for x in value])
        return f'({inner},)' if len(value) == 1 else f'({inner})'
    if isinstance(value, (type, types.GenericAlias, types.UnionType)):
        return type_repr(value)
    return repr(value)


def _settled(value, made, owner, is_class):
    # What is left of stand-ins in the result are references from now on.
    if type(value) is _Stringifier:
        ref = ForwardRef(value._text, owner=owner, is_class=is_class)
        object.__setattr__(ref, '__globals__', value._names)
        return ref
    if isinstance(value, types.GenericAlias):
        args = tuple([_settled(x, made, owner, is_class) for x in value.__args__])
        new = object.__new__(type(value))
        new.__dict__.update(value.__dict__)
        object.__setattr__(new, '__args__', args)
        return new
    if isinstance(value, types.UnionType):
        return types.UnionType[tuple([_settled(x, made, owner, is_class) for x in value.__args__])]
    if type(value) is list:
        return [_settled(x, made, owner, is_class) for x in value]
    return value


def call_evaluate_function(evaluate, format, *, owner=None):
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        if format == Format.VALUE or type(annotate) is not types.FunctionType:
            return annotate(format)
    except NotImplementedError:
        pass
    made = []
    globals = annotate.__globals__
    space = dict(globals)
    code = annotate.__code__
    free = code.co_freevars
    as_text = format == Format.STRING
    for name in _code_names(code):
        if as_text and name not in free or name not in space and _builtin_name(name) is _missing:
            space[name] = _Stringifier(name, made, globals)
    cells = []
    for name, cell in zip(free, annotate.__closure__ or ()):
        try:
            content = cell.cell_contents
            bound = True
        except ValueError:
            bound = False
        if name == '__classdict__':
            if as_text:
                cell = types.CellType({})
        elif as_text or not bound:
            cell = types.CellType(_Stringifier(name, made, globals))
        cells.append(cell)
    function = _make_function(code, space, None, annotate.__defaults__, tuple(cells), annotate.__kwdefaults__)
    result = function(1)
    if as_text:
        if _is_evaluate:
            return result if isinstance(result, str) else _text_of(result)
        return {key: value if isinstance(value, str) else _text_of(value) for key, value in result.items()}
    is_class = isinstance(owner, type)
    if _is_evaluate:
        return _settled(result, made, owner, is_class)
    return {key: _settled(value, made, owner, is_class) for key, value in result.items()}


def get_annotate_from_class_namespace(obj):
    return obj.get('__annotate__', obj.get('__annotate_func__'))


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    format = Format(format)
    if format is Format.VALUE:
        found = _found(obj)
        if found is None:
            annotate = getattr(obj, '__annotate__', None)
            found = annotate(format) if annotate is not None else None
    elif format is Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    else:
        found = None
        if format is Format.FORWARDREF:
            try:
                found = _found(obj)
            except Exception:
                found = None
        if not found:
            annotate = getattr(obj, '__annotate__', None)
            if annotate is not None:
                found = call_annotate_function(annotate, format, owner=obj)
            else:
                found = _found(obj)
                if found is not None and format is Format.STRING:
                    found = annotations_to_string(found)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if globals is None:
        target = obj
        while hasattr(target, '__wrapped__'):
            target = target.__wrapped__
        if isinstance(target, type):
            module = _modules().get(target.__module__)
            globals = {} if module is None else module.__dict__
            locals = dict(vars(target)) if locals is None else locals
        elif isinstance(target, types.ModuleType):
            globals = target.__dict__
        else:
            globals = getattr(target, '__globals__', {})
    locals = {} if locals is None else dict(locals)
    for param in getattr(obj, '__type_params__', ()):
        locals.setdefault(param.__name__, param)
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


def _found(obj):
    if isinstance(obj, types.ModuleType):
        found = obj.__dict__.get('__annotations__')
        if found is None and '__annotate__' in obj.__dict__:
            found = obj.__dict__['__annotate__'](1)
    else:
        found = getattr(obj, '__annotations__', None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    return found


def type_repr(value):
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


def annotations_to_string(annotations):
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
