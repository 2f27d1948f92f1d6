"""Python functions and tool schemas as what a model's script may call: the functions, and the text that tells the model of them.

    toolset = monty.tools.from_functions([search, fetch])
    prompt = f'Write Python that may call:\\n\\n{toolset.stubs}'
    result = await toolset.run_async(code_of_the_model)
"""

import dataclasses
import enum
import inspect
import keyword
import textwrap
import typing
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from ._monty import Monty
from ._types import PrintCallback, ResourceLimits

__all__ = ['Toolset', 'from_functions', 'from_schemas']


@dataclasses.dataclass(frozen=True)
class Toolset:
    """Functions that a script may call."""

    functions: Mapping[str, Callable[..., Any]]
    """The functions, by the names the script calls them."""
    async_functions: tuple[str, ...]
    """The names of those whose calls the script awaits."""
    stubs: str
    """Their signatures and docstrings, for a prompt."""

    def compile(self, code: str, *, inputs: Iterable[str] = (), script_name: str = 'main.py') -> Monty:
        """A script that may call them, and may `await` outside of functions."""
        return Monty(
            code,
            script_name=script_name,
            inputs=list(inputs),
            external_functions=[name for name in self.functions if name not in self.async_functions],
            async_functions=list(self.async_functions),
            top_level_await=True,
        )

    def run(
        self,
        code: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Runs a script to its end. None of the functions may be a coroutine function."""
        if self.async_functions:
            names = ', '.join(self.async_functions)
            raise TypeError(f'run() cannot await {names}: use run_async()')
        program = self.compile(code, inputs=inputs or ())
        return program.run(
            inputs=dict(inputs or {}),
            external_functions=dict(self.functions),
            limits=limits,
            print_callback=print_callback,
        )

    async def run_async(
        self,
        code: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Runs a script to its end on an event loop."""
        program = self.compile(code, inputs=inputs or ())
        return await program.run_async(
            inputs=dict(inputs or {}),
            external_functions=dict(self.functions),
            limits=limits,
            print_callback=print_callback,
        )


def from_functions(functions: Iterable[Callable[..., Any]] | Mapping[str, Callable[..., Any]]) -> Toolset:
    """Plain functions, with type hints and docstrings, sync or async. Dataclasses, typed dicts and enums that their hints
    name are told of in the stubs."""
    if not isinstance(functions, Mapping):
        functions = {_name_of(f): f for f in functions}
    named: dict[str, Callable[..., Any]] = {}
    later: list[str] = []
    types: dict[str, str] = {}
    stubs: list[str] = []
    for name, function in functions.items():
        if not name.isidentifier() or keyword.iskeyword(name):
            raise ValueError(f'{name!r} is no name a script could call')
        named[name] = function
        coroutine = inspect.iscoroutinefunction(function)
        if coroutine:
            later.append(name)
        stubs.append(_stub(name, function, coroutine, types))
    return Toolset(named, tuple(later), '\n\n'.join([*types.values(), *stubs]) + '\n')


def _name_of(function: Callable[..., Any]) -> str:
    name = getattr(function, '__name__', None)
    if not isinstance(name, str):
        raise TypeError(f'{function!r} has no name: pass a dict of names and functions')
    return name


def _stub(name: str, function: Callable[..., Any], coroutine: bool, types: dict[str, str]) -> str:
    signature = inspect.signature(function)
    try:
        hints = typing.get_type_hints(function)
    except Exception:
        # Names that only a type checker sees.
        hints = {}
    parameters: list[str] = []
    kinds = [p.kind for p in signature.parameters.values()]
    for at, p in enumerate(signature.parameters.values()):
        if p.kind is p.KEYWORD_ONLY and p.VAR_POSITIONAL not in kinds and kinds.index(p.KEYWORD_ONLY) == at:
            parameters.append('*')
        prefix = '*' if p.kind is p.VAR_POSITIONAL else '**' if p.kind is p.VAR_KEYWORD else ''
        text = prefix + p.name
        annotation = hints.get(p.name, p.annotation)
        if annotation is not p.empty:
            text += f': {_annotation(annotation, types)}'
        if p.default is not p.empty:
            text += (' = ' if annotation is not p.empty else '=') + repr(p.default)
        parameters.append(text)
        if p.kind is p.POSITIONAL_ONLY and (at + 1 == len(kinds) or kinds[at + 1] is not p.POSITIONAL_ONLY):
            parameters.append('/')
    result = hints.get('return', signature.return_annotation)
    arrow = '' if result is signature.empty else f' -> {_annotation(result, types)}'
    head = f'{"async " if coroutine else ""}def {name}({", ".join(parameters)}){arrow}:'
    return head + _body(inspect.getdoc(function))


def _body(doc: str | None) -> str:
    if not doc:
        return ' ...'
    quoted = doc.replace('\\', '\\\\').replace('"""', '\\"\\"\\"')
    return '\n' + textwrap.indent(f'"""{quoted}"""', '    ')


def _annotation(annotation: Any, types: dict[str, str]) -> str:
    """The text of a type; classes of the host's that a script should know of are added to `types`."""
    if annotation is None or annotation is type(None):
        return 'None'
    if isinstance(annotation, str):
        return annotation
    for argument in typing.get_args(annotation):
        if isinstance(argument, list):
            for one in argument:
                _annotation(one, types)
        elif not isinstance(argument, (str, bytes, int, enum.Enum)):
            _annotation(argument, types)
    if isinstance(annotation, type) and not typing.get_args(annotation):
        _describe(annotation, types)
        return annotation.__name__
    module = getattr(annotation, '__module__', '')
    text = inspect.formatannotation(annotation)
    for argument in typing.get_args(annotation):
        if isinstance(argument, type) and argument.__module__ not in ('builtins', 'typing', module):
            text = text.replace(f'{argument.__module__}.{argument.__qualname__}', argument.__name__)
    return text.replace('typing.', '').replace('collections.abc.', '')


def _describe(cls: type, types: dict[str, str]) -> None:
    if cls.__module__ == 'builtins' or cls.__name__ in types:
        return
    fields: dict[str, Any]
    if dataclasses.is_dataclass(cls):
        head = f'@dataclass\nclass {cls.__name__}:'
        fields = {f.name: typing.get_type_hints(cls).get(f.name, f.type) for f in dataclasses.fields(cls)}
    elif typing.is_typeddict(cls):
        head = f'class {cls.__name__}(TypedDict):'
        fields = typing.get_type_hints(cls)
    elif issubclass(cls, enum.Enum):
        members = ''.join(f'\n    {m.name} = {m.value!r}' for m in cls)
        types[cls.__name__] = f'class {cls.__name__}(Enum):{members or " ..."}'
        return
    else:
        return
    # Named first: a class may refer to itself.
    types[cls.__name__] = ''
    lines = [f'\n    {name}: {_annotation(hint, types)}' for name, hint in fields.items()]
    doc = cls.__dict__.get('__doc__') if not dataclasses.is_dataclass(cls) else None
    told = f'\n    """{doc}"""' if doc else ''
    # After the classes that its fields name.
    types.pop(cls.__name__)
    types[cls.__name__] = head + told + (''.join(lines) or ' ...')


Call = Callable[[str, dict[str, Any]], Any]


def from_schemas(schemas: Iterable[Mapping[str, Any]], call: Call | Callable[[str, dict[str, Any]], Awaitable[Any]]) -> Toolset:
    """Tools as JSON Schema describes them: those of an MCP server (`name`, `description`, `inputSchema`), or of a model's API
    (`{'type': 'function', 'function': {...}}`, or `name`, `description`, `parameters`). A call of one checks its arguments and
    calls `call(name, arguments)`."""
    later = inspect.iscoroutinefunction(call)
    functions: dict[str, Callable[..., Any]] = {}
    stubs: list[str] = []
    for given in schemas:
        tool = given.get('function', given)
        name = tool['name']
        alias = ''.join(c if c.isalnum() or c == '_' else '_' for c in name)
        if not alias.isidentifier() or keyword.iskeyword(alias) or alias in functions:
            raise ValueError(f'{name!r} is no name a script could call')
        schema = tool.get('parameters') or tool.get('inputSchema') or tool.get('input_schema') or {}
        functions[alias] = _tool(name, alias, schema, call, later)
        stubs.append(_schema_stub(alias, tool.get('description'), schema, later))
    return Toolset(functions, tuple(functions) if later else (), '\n\n'.join(stubs) + '\n')


def _order(schema: Mapping[str, Any]) -> list[str]:
    """The parameters in the order positional arguments are taken: those that are required first."""
    required = schema.get('required', ())
    return sorted(schema.get('properties', {}), key=lambda p: p not in required)


def _tool(name: str, alias: str, schema: Mapping[str, Any], call: Call, later: bool) -> Callable[..., Any]:
    names = _order(schema)

    def arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        if len(args) > len(names):
            raise TypeError(f'{alias}() takes {len(names)} arguments, not {len(args)}')
        given = dict(zip(names, args))
        for key, value in kwargs.items():
            if key in given:
                raise TypeError(f'{alias}() got multiple values for argument {key!r}')
            given[key] = value
        _check(alias, given, schema)
        return given

    def now(*args: Any, **kwargs: Any) -> Any:
        return call(name, arguments(args, kwargs))

    async def awaited(*args: Any, **kwargs: Any) -> Any:
        return await call(name, arguments(args, kwargs))

    return awaited if later else now


_JSON_TYPES: dict[str, tuple[str, tuple[type, ...]]] = {
    'string': ('str', (str,)),
    'integer': ('int', (int,)),
    'number': ('float', (int, float)),
    'boolean': ('bool', (bool,)),
    'array': ('list', (list, tuple)),
    'object': ('dict', (dict,)),
    'null': ('None', (type(None),)),
}


def _check(where: str, arguments: dict[str, Any], schema: Mapping[str, Any]) -> None:
    properties = schema.get('properties', {})
    for name in schema.get('required', ()):
        if name not in arguments:
            raise TypeError(f'{where}() is missing the argument {name!r}')
    for name, value in arguments.items():
        if name in properties:
            _check_value(f'{where}() argument {name!r}', value, properties[name])
        elif schema.get('additionalProperties', not properties) is False or properties:
            raise TypeError(f'{where}() got an unexpected keyword argument {name!r}')


def _check_value(where: str, value: Any, schema: Mapping[str, Any]) -> None:
    if 'enum' in schema and value not in schema['enum']:
        raise ValueError(f'{where} must be one of {", ".join(map(repr, schema["enum"]))}, not {value!r}')
    told = schema.get('type')
    kinds = [told] if isinstance(told, str) else told
    if not kinds:
        return
    for kind in kinds:
        fits = isinstance(value, _JSON_TYPES.get(kind, ('', (object,)))[1])
        # A bool is an int in Python, but not in JSON.
        if fits and not (isinstance(value, bool) and kind in ('integer', 'number')):
            break
    else:
        wanted = ' or '.join(_JSON_TYPES.get(kind, (kind, ()))[0] for kind in kinds)
        raise TypeError(f'{where} must be {wanted}, not {type(value).__name__}')
    if isinstance(value, (list, tuple)) and isinstance(schema.get('items'), Mapping):
        for at, item in enumerate(value):
            _check_value(f'{where}[{at}]', item, schema['items'])
    elif isinstance(value, dict) and schema.get('properties'):
        for name in schema.get('required', ()):
            if name not in value:
                raise TypeError(f'{where} is missing the key {name!r}')
        for name, item in value.items():
            if name in schema['properties']:
                _check_value(f'{where}[{name!r}]', item, schema['properties'][name])


def _schema_type(schema: Any) -> str:
    if not isinstance(schema, Mapping):
        return 'Any'
    if 'enum' in schema:
        return f'Literal[{", ".join(map(repr, schema["enum"]))}]'
    for word in ('anyOf', 'oneOf'):
        if word in schema:
            return ' | '.join(dict.fromkeys(_schema_type(one) for one in schema[word]))
    told = schema.get('type')
    if isinstance(told, list):
        return ' | '.join(_schema_type({**schema, 'type': kind}) for kind in told)
    if told == 'array':
        return f'list[{_schema_type(schema["items"])}]' if 'items' in schema else 'list'
    if told == 'object':
        values = schema.get('additionalProperties')
        return f'dict[str, {_schema_type(values)}]' if isinstance(values, Mapping) else 'dict[str, Any]'
    return _JSON_TYPES[told][0] if told in _JSON_TYPES else 'Any'


def _schema_stub(name: str, description: str | None, schema: Mapping[str, Any], later: bool) -> str:
    properties = schema.get('properties', {})
    required = schema.get('required', ())
    parameters: list[str] = []
    lines: list[str] = [description.strip()] if description else []
    for p in _order(schema):
        text = f'{p}: {_schema_type(properties[p])}'
        if p not in required:
            default = properties[p].get('default', ...)
            text += ' = ...' if default is ... else f' = {default!r}'
        parameters.append(text)
        if properties[p].get('description'):
            lines.append(f'{p}: {properties[p]["description"]}')
    if not properties and schema.get('additionalProperties'):
        parameters.append('**kwargs')
    head = f'{"async " if later else ""}def {name}({", ".join(parameters)}) -> Any:'
    return head + _body('\n'.join(lines))
