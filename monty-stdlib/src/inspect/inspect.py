# Looking at live objects: signatures, members, kinds.

import types

from annotationlib import Format, get_annotations
from collections import namedtuple, OrderedDict
from enum import IntEnum
from types import MappingProxyType

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR, CO_HAS_DOCSTRING, CO_METHOD = 256, 512, 67108864, 134217728
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = \
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = \
    'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'

FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = namedtuple('Arguments', 'args, varargs, varkw')
Attribute = namedtuple('Attribute', 'name kind defining_class object')
ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType) and not isinstance(object.__func__, types.BuiltinFunctionType)


def ispackage(object):
    return ismodule(object) and hasattr(object, '__path__')


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType) and not isbuiltin(object)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or isinstance(object, types.MethodType) or \
        ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or isinstance(object, types.MethodType) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__get__') and not hasattr(cls, '__set__') and not hasattr(cls, '__delete__') or \
        isinstance(object, types.MethodDescriptorType)


def isdatadescriptor(object):
    if isclass(object) or isinstance(object, types.MethodType) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__') or isinstance(object, property)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', False))


def _has_flag(function, flag):
    function = _unpartial(function)
    if isinstance(function, types.MethodType):
        function = function.__func__
        function = _unpartial(function)
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def _unpartial(function):
    functools = _modules().get('functools')
    while functools is not None and isinstance(function, functools.partial):
        function = function.func
    return function


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


_marked = []


def markcoroutinefunction(func):
    if hasattr(func, '__func__'):
        func = func.__func__
    func._is_coroutine_mark = _marked
    return func


def iscoroutinefunction(obj):
    marked = getattr(_unpartial(getattr(obj, '__func__', obj)), '_is_coroutine_mark', None) is _marked
    return _has_flag(obj, CO_COROUTINE) or marked


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or hasattr(type(object), '__await__') and \
        not isinstance(object, types.GeneratorType)


def _state(object, prefix, names):
    running, frame = getattr(object, prefix + '_running'), getattr(object, prefix + '_frame', None)
    if running:
        return names[1]
    if getattr(object, prefix + '_suspended', False):
        return names[2]
    if frame is None:
        return names[3]
    return names[0]


def getgeneratorstate(generator):
    return _state(generator, 'gi', (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


def getcoroutinestate(coroutine):
    return _state(coroutine, 'cr', (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


def getasyncgenstate(agen):
    return _state(agen, 'ag', (AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED))


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    names = dir(object)
    results = []
    for name in names:
        try:
            value = get(object, name)
        except AttributeError:
            for base in getattr(object, '__mro__', ()):
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
    results.sort(key=lambda pair: pair[0])
    return results


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    if isinstance(obj, type):
        for cls in obj.__mro__:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
        for cls in type(obj).__mro__:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
    else:
        found = _sentinel
        for cls in type(obj).__mro__:
            if attr in cls.__dict__:
                found = cls.__dict__[attr]
                break
        own = _own_dict(obj) or {}
        if found is not _sentinel and isdatadescriptor(found):
            return found
        if attr in own:
            return own[attr]
        if found is not _sentinel:
            return found
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def getmro(cls):
    return cls.__mro__


def classify_class_attrs(cls):
    result = []
    for name in dir(cls):
        home, found = None, None
        for base in cls.__mro__:
            if name in base.__dict__:
                home, found = base, base.__dict__[name]
                break
        if home is None:
            continue
        if isinstance(found, staticmethod):
            kind = 'static method'
        elif isinstance(found, classmethod):
            kind = 'class method'
        elif isinstance(found, property):
            kind = 'property'
        elif isroutine(found):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, found))
    return result


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if len(seen) >= 1000 or any([func is f for f in seen]):
            raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
        seen.append(func)
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    lines[0] = lines[0].lstrip(' ')
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None:
        doc = _inherited_doc(object)
    elif isclass(object) and '__doc__' not in object.__dict__:
        doc = _inherited_doc(object) or doc
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__dict__.get('__doc__') is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name, owner = obj.__func__.__name__, obj.__self__
        cls = owner if isclass(owner) else type(owner)
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_of(obj)
        if cls is None:
            return None
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of(obj.fget)
        if cls is None:
            return None
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), '__doc__', None)
        if doc is not None:
            return doc
    return None


def _class_of(func):
    found = _modules().get(func.__module__)
    for name in func.__qualname__.split('.')[:-1]:
        found = getattr(found, name, None)
    return found if isclass(found) else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return _modules().get(getattr(object, '__module__', None))


def getmodulename(path):
    name = path.rsplit('/', 1)[-1]
    return name[:-3] if name.endswith('.py') else None


def getfile(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if iscode(object):
        return object.co_filename
    if ismodule(object):
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        raise TypeError(f'{object!r} is a built-in class')
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    f'{type(object).__name__}')


def getsource(object):
    getfile(object)
    raise OSError('could not get source code')


getsourcelines = findsource = getsource


def getcomments(object):
    return None


def currentframe():
    return frames_above(0)


class FrameInfo(namedtuple('FrameInfo', ('frame', 'filename', 'lineno', 'function', 'code_context', 'index'))):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        new = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        new.positions = positions
        return new


class Traceback(namedtuple('Traceback', ('filename', 'lineno', 'function', 'code_context', 'index'))):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        new = super().__new__(cls, filename, lineno, function, code_context, index)
        new.positions = positions
        return new


def getframeinfo(frame, context=1):
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    frame = frame.tb_frame if istraceback(frame) else frame
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, None, None)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(frames_above(0), context)


def trace(context=1):
    handled = sys.exception()
    return getinnerframes(handled.__traceback__ if handled is not None else None, context)


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    globals, builtins, unbound = {}, {}, set()
    own = set(code.co_varnames) | set(code.co_freevars)
    for name in _code_names(code):
        if name in own or name == code.co_name:
            continue
        if name in func.__globals__:
            globals[name] = func.__globals__[name]
        elif _builtin_name(name) is not _missing:
            builtins[name] = _builtin_name(name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, globals, builtins, unbound)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing' and not isinstance(annotation, type):
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class _empty:
    """Marks what is not there."""


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    """A parameter of a signature."""
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, not '
                                 f'{self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        import keyword
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel, default=_sentinel):
        return type(self)(self._name if name is _sentinel else name, self._kind if kind is _sentinel else kind,
                          default=self._default if default is _sentinel else default,
                          annotation=self._annotation if annotation is _sentinel else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        shown = self._name
        if self._annotation is not _empty:
            shown += ': ' + formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
        if self._default is not _empty:
            shown += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            return '*' + shown
        if self._kind == _VAR_KEYWORD:
            return '**' + shown
        return shown

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default and
                self._annotation == other._annotation)


class BoundArguments:
    """Arguments by the names of parameters."""
    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind == _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            value = self.arguments[name]
            if param.kind == _VAR_KEYWORD:
                kwargs.update(value)
            elif param.kind != _VAR_POSITIONAL:
                kwargs[name] = value
        return kwargs

    def apply_defaults(self):
        filled = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif param.default is not _empty:
                filled[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                filled[name] = ()
            elif param.kind is _VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        shown = [f'{name}={value!r}' for name, value in self.arguments.items()]
        return f"<{self.__class__.__name__} ({', '.join(shown)})>"


class Signature:
    """How something can be called."""
    __slots__ = ('_return_annotation', '_parameters')
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = OrderedDict()
        top = _POSITIONAL_ONLY
        defaults = False
        variadic = set()
        for param in parameters or ():
            kind, name = param.kind, param.name
            if __validate_parameters__:
                if kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                    if kind in variadic:
                        raise ValueError(f'more than one {kind.description} parameter')
                    variadic.add(kind)
                if kind < top:
                    raise ValueError(f'wrong parameter order: {top.description} parameter before '
                                     f'{kind.description} parameter')
                top = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is _empty:
                        if defaults:
                            raise ValueError('non-default argument follows default argument')
                    else:
                        defaults = True
                if name in found:
                    raise ValueError(f'duplicate parameter name: {name!r}')
            found[name] = param
        self._parameters = MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
                      annotation_format=Format.VALUE):
        return _signature(obj, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        if parameters is _sentinel:
            parameters = self._parameters.values()
        if return_annotation is _sentinel:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _key(self):
        params = tuple([p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY])
        named = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return params, named, self._return_annotation

    def __hash__(self):
        params, named, result = self._key()
        return hash((params, frozenset(named.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        params = list(self._parameters.values())
        given = list(args)
        at = 0
        for param in params:
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if not given:
                    break
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {param.name!r}')
                arguments[param.name] = given.pop(0)
                at += 1
            elif param.kind == _VAR_POSITIONAL:
                if given:
                    arguments[param.name] = tuple(given)
                    given = []
                at += 1
                break
            else:
                break
        if given:
            raise TypeError('too many positional arguments')
        catch = None
        for param in params[at:]:
            if param.kind == _VAR_KEYWORD:
                catch = param
                continue
            if param.kind == _VAR_POSITIONAL:
                continue
            if param.kind != _POSITIONAL_ONLY and param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
            elif param.default is _empty and not partial:
                if param.kind == _POSITIONAL_ONLY and param.name in kwargs and not any(
                        [p.kind == _VAR_KEYWORD for p in params]):
                    raise TypeError(f'{param.name!r} parameter is positional only, but was passed as a keyword')
                first = param is params[at] and not (at and params[at - 1].kind == _VAR_POSITIONAL)
                kind = 'keyword-only ' if first and param.kind == _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required {kind}argument: {param.name!r}')
        for param in params[:at]:
            if param.kind == _VAR_KEYWORD:
                catch = param
        if kwargs:
            if catch is not None:
                arguments[catch.name] = dict(kwargs)
            else:
                name = next(iter(kwargs))
                raise TypeError(f'got an unexpected keyword argument {name!r}')
        return self._bound_arguments_cls(self, arguments)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        result = []
        positional_only = False
        star = True
        for param in self._parameters.values():
            shown = param._format(quote_annotation_strings=quote_annotation_strings)
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                result.append('/')
                positional_only = False
            if kind == _VAR_POSITIONAL:
                star = False
            elif kind == _KEYWORD_ONLY and star:
                result.append('*')
                star = False
            result.append(shown)
        if positional_only:
            result.append('/')
        rendered = f"({', '.join(result)})"
        if max_width is not None and len(rendered) > max_width:
            rendered = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self._return_annotation is not _empty:
            rendered += ' -> ' + formatannotation(self._return_annotation,
                                                  quote_annotation_strings=quote_annotation_strings)
        return rendered


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str, annotation_format=annotation_format)


def _signature(obj, cls, follow_wrapped, globals, locals, eval_str, form):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')

    def again(other):
        return _signature(other, cls, follow_wrapped, globals, locals, eval_str, form)

    if isinstance(obj, types.MethodType):
        return _without_first(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    own = getattr(obj, '__signature__', None)
    if own is not None and not isinstance(own, str):
        if callable(own) and not isinstance(own, Signature):
            own = own()
        if isinstance(own, str):
            return _from_text(cls, own)
        if not isinstance(own, Signature):
            raise TypeError(f'unexpected object {own!r} in __signature__ attribute')
        return own
    if isfunction(obj):
        return _from_function(cls, obj, globals, locals, eval_str, form)
    functools = _modules().get('functools')
    if functools is not None and isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, (staticmethod, classmethod)):
        return again(obj.__func__)
    if isclass(obj):
        return _of_class(obj, again, cls)
    text = getattr(obj, '__text_signature__', None)
    if text is not None:
        return _from_text(cls, text)
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType)):
        raise ValueError(f'no signature found for builtin {obj!r}')
    call = _lookup_raw(type(obj), '__call__')
    if isfunction(call):
        return _without_first(again(call))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _of_class(obj, again, cls):
    call = _lookup_raw(type(obj), '__call__')
    if isfunction(call) and type(obj).__module__ not in ('enum', 'abc', 'typing'):
        return _without_first(again(call))
    new = init = None
    for base in obj.__mro__:
        if base is object:
            break
        if new is None and init is None:
            own_new, own_init = base.__dict__.get('__new__'), base.__dict__.get('__init__')
            if isinstance(own_new, staticmethod):
                own_new = own_new.__func__
            if isfunction(own_new):
                new = own_new
            if isfunction(own_init) and new is None:
                init = own_init
    if new is not None:
        return _without_first(again(new))
    if init is not None:
        return _without_first(again(init))
    text = getattr(obj, '__text_signature__', None)
    for base in obj.__mro__:
        if base is not object and base.__module__ == 'builtins':
            if text is not None:
                return _from_text(cls, text)
            raise ValueError(f'no signature found for builtin type {obj!r}')
    return cls([])


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        params = params[1:]
    return sig.replace(parameters=params)


def _from_function(cls, func, globals, locals, eval_str, form):
    code = func.__code__
    names = code.co_varnames
    count, only, named = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=form)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    params = []
    for at in range(count):
        name = names[at]
        default = defaults[at - count + len(defaults)] if at >= count - len(defaults) else _empty
        kind = _POSITIONAL_ONLY if at < only else _POSITIONAL_OR_KEYWORD
        params.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    at = count + named
    if code.co_flags & CO_VARARGS:
        name = names[at]
        at += 1
        params.append(Parameter(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
    for name in names[count:count + named]:
        params.append(Parameter(name, _KEYWORD_ONLY, default=kwdefaults.get(name, _empty),
                                annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[at]
        params.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(params, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _from_text(cls, text):
    text = text.replace('$self, ', '').replace('($self)', '()').replace('$', '')
    space = {}
    try:
        exec(f'def f{text}: pass', space)
    except SyntaxError:
        raise ValueError(f'{text!r} builtin has invalid signature') from None
    return _from_function(cls, space['f'], None, None, False, Format.VALUE)


def _of_partial(wrapped, partial):
    try:
        bound = wrapped.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    params = []
    keyword_only = False
    left = len(partial.args)
    for name, param in wrapped.parameters.items():
        if left and param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            left -= 1
            continue
        if name in partial.keywords and param.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            keyword_only = True
            params.append(param.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
            continue
        if keyword_only:
            if param.kind == _VAR_POSITIONAL:
                continue
            if param.kind == _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
        params.append(param)
    return wrapped.replace(parameters=params)


def getfullargspec(func):
    try:
        sig = _signature(func, Signature, False, None, None, False, Format.VALUE)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, defaults, named, kwdefaults = [], [], [], {}
    varargs = varkw = None
    annotations = {}
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    if isinstance(func, types.MethodType):
        args.append(func.__func__.__code__.co_varnames[0])
    for param in sig.parameters.values():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind is _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind is _KEYWORD_ONLY:
            named.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, kwdefaults or None, annotations)


def getargs(co):
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    at = count
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(list(names[:count]), varargs, varkw)


def getcallargs(func, /, *positional, **named):
    sig = signature(func.__func__ if isinstance(func, types.MethodType) else func)
    if isinstance(func, types.MethodType):
        positional = (func.__self__,) + positional
    try:
        bound = sig.bind(*positional, **named)
    except TypeError as error:
        raise TypeError(f'{func.__name__}() {error}') from None
    bound.apply_defaults()
    return bound.arguments


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                children.setdefault(parent, [])
                if c not in children[parent]:
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return {}


def getcoroutinelocals(coroutine):
    return {}
