"""Functions and schemas as what a script may call."""

import asyncio
import dataclasses
import enum
from typing import Any, Literal, TypedDict

import pytest

from monty import tools


class Color(enum.Enum):
    RED = 'red'


class Item(TypedDict):
    name: str
    color: Color


@dataclasses.dataclass
class Order:
    items: list[Item]
    total: float = 0.0


def search(query: str, /, limit: int = 10, *, sort: Literal['new', 'old'] = 'new') -> list[dict[str, Any]]:
    """Finds things.

    The newest first.
    """
    return [{'query': query, 'n': n, 'sort': sort} for n in range(limit)]


async def fetch(url: str) -> str:
    await asyncio.sleep(0)
    return f'<{url}>'


def test_stubs_tell_signatures_and_docstrings():
    toolset = tools.from_functions([search, fetch])
    assert toolset.async_functions == ('fetch',)
    assert toolset.stubs == (
        "def search(query: str, /, limit: int = 10, *, sort: Literal['new', 'old'] = 'new') -> list[dict[str, Any]]:\n"
        '    """Finds things.\n\n    The newest first."""\n\n'
        'async def fetch(url: str) -> str: ...\n'
    )


def test_stubs_tell_of_the_classes_that_hints_name():
    def order(first: Item | None, *rest: Item) -> Order: ...

    assert tools.from_functions([order]).stubs == (
        "class Color(Enum):\n    RED = 'red'\n\n"
        'class Item(TypedDict):\n    name: str\n    color: Color\n\n'
        '@dataclass\nclass Order:\n    items: list[Item]\n    total: float\n\n'
        'def order(first: Item | None, *rest: Item) -> Order: ...\n'
    )


def test_a_script_calls_functions():
    toolset = tools.from_functions([search])
    assert toolset.run("[hit['n'] for hit in search(q, 3)]", inputs={'q': 'x'}) == [0, 1, 2]
    with pytest.raises(TypeError, match='use run_async'):
        tools.from_functions([fetch]).run('1')


def test_a_script_awaits_functions():
    toolset = tools.from_functions([search, fetch])
    code = "import asyncio\npages = await asyncio.gather(fetch('a'), fetch('b'))\n[*pages, len(search('q'))]"
    assert asyncio.run(toolset.run_async(code)) == ['<a>', '<b>', 10]


def test_names_that_no_script_could_call_are_refused():
    with pytest.raises(ValueError):
        tools.from_functions({'class': search})
    with pytest.raises(TypeError):
        tools.from_functions([object()])  # type: ignore[list-item]


SCHEMAS = [
    {
        'name': 'get-weather',
        'description': 'The weather.',
        'inputSchema': {
            'type': 'object',
            'properties': {
                'days': {'type': 'integer', 'default': 1},
                'city': {'type': 'string', 'description': 'Where.'},
                'tags': {'type': 'array', 'items': {'type': 'string'}},
                'unit': {'enum': ['C', 'F']},
            },
            'required': ['city'],
        },
    },
    {'type': 'function', 'function': {'name': 'now', 'parameters': {'type': 'object', 'properties': {}}}},
]


def test_schemas_become_stubs_and_functions():
    calls = []

    def call(name, arguments):
        calls.append((name, arguments))
        return len(calls)

    toolset = tools.from_schemas(SCHEMAS, call)
    assert toolset.stubs == (
        "def get_weather(city: str, days: int = 1, tags: list[str] = ..., unit: Literal['C', 'F'] = ...) -> Any:\n"
        '    """The weather.\n    city: Where."""\n\n'
        'def now() -> Any: ...\n'
    )
    assert toolset.run("[get_weather('Rome', unit='C'), now()]") == [1, 2]
    assert calls == [('get-weather', {'city': 'Rome', 'unit': 'C'}), ('now', {})]


@pytest.mark.parametrize(
    ('code', 'message'),
    [
        ('get_weather()', "get_weather() is missing the argument 'city'"),
        ('get_weather(1)', "get_weather() argument 'city' must be str, not int"),
        ("get_weather('a', days=True)", "get_weather() argument 'days' must be int, not bool"),
        ("get_weather('a', tags=['x', 1])", "get_weather() argument 'tags'[1] must be str, not int"),
        ("get_weather('a', city='b')", "get_weather() got multiple values for argument 'city'"),
        ("get_weather('a', wind=1)", "get_weather() got an unexpected keyword argument 'wind'"),
        ('now(1)', 'now() takes 0 arguments, not 1'),
    ],
)
def test_arguments_are_checked(code, message):
    toolset = tools.from_schemas(SCHEMAS, lambda name, arguments: None)
    assert toolset.run(f'try:\n    {code}\nexcept TypeError as e:\n    r = str(e)\nr') == message


def test_schemas_may_be_answered_later():
    async def call(name, arguments):
        return name

    toolset = tools.from_schemas(SCHEMAS, call)
    assert toolset.stubs.startswith('async def get_weather(')
    assert asyncio.run(toolset.run_async("await get_weather('a')")) == 'get-weather'
