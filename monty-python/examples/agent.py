"""An agent that acts by writing Python: the model writes a script, Monty runs it, the model sees what came of it.

The model here is a fake that says what was written beforehand; put a call of a real one in its place. Run it with `python agent.py`."""

import asyncio
import dataclasses
import re
from collections.abc import Awaitable, Callable

import monty
from monty.tools import Toolset, from_functions

Model = Callable[[list[dict[str, str]]], Awaitable[str]]

PROMPT = """\
Answer by writing Python in one ```python block. It is run in a sandbox, and you see what it prints and the value of its last
expression. Variables stay. It may call, with `await` where the functions are async:

{stubs}
When you know the answer, say it without a block."""


@dataclasses.dataclass
class City:
    name: str
    inhabitants: int


async def search_cities(country: str) -> list[City]:
    """The largest cities of a country."""
    await asyncio.sleep(0)
    return {'Norway': [City('Oslo', 717_710), City('Bergen', 291_940)]}.get(country, [])


def percent(part: int, whole: int) -> float:
    """How many percent that is."""
    return 100 * part / whole


async def agent(model: Model, task: str, tools: Toolset, *, turns: int = 8) -> str:
    """Lets the model act until it answers in words."""
    output: list[str] = []
    session = monty.Session(
        external_functions=tools.functions,
        top_level_await=True,
        limits={'max_duration_secs': 5.0, 'max_memory': 64 << 20, 'max_host_calls': 100},
        print_callback=lambda stream, text: output.append(text),
    )
    talk = [{'role': 'system', 'content': PROMPT.format(stubs=tools.stubs)}, {'role': 'user', 'content': task}]
    for _ in range(turns):
        said = await model(talk)
        talk.append({'role': 'assistant', 'content': said})
        block = re.search(r'```python\n(.*?)```', said, re.DOTALL)
        if block is None:
            return said
        output.clear()
        try:
            value = await session.feed_async(block[1])
            result = '' if value is None else repr(value)
        except monty.MontyError as error:
            # What went wrong is what the model needs most.
            result = error.display()
        talk.append({'role': 'user', 'content': ''.join(output) + result})
    raise RuntimeError(f'no answer after {turns} turns')


def fake_model(lines: list[str]) -> tuple[Model, list[str]]:
    """A model that says these lines, and a list of what it was told before each."""
    told: list[str] = []

    async def model(talk: list[dict[str, str]]) -> str:
        told.append(talk[-1]['content'])
        return lines[len(told) - 1]

    return model, told


SCRIPT = [
    '```python\ncities = await search_cities("Norway")\n[c.name for c in cities]\n```',
    'I need their share.\n```python\npercent(cities[0].inhabitants, total)\n```',
    '```python\ntotal = sum(c.inhabitants for c in cities)\nround(percent(cities[0].inhabitants, total))\n```',
    'Oslo has 71 % of the inhabitants of the two.',
]


async def main() -> str:
    model, told = fake_model(SCRIPT)
    answer = await agent(model, 'What share of the people in the two largest cities lives in Oslo?',
                         from_functions([search_cities, percent]))
    for line in told:
        print('>', line)
    print(answer)
    return answer


if __name__ == '__main__':
    asyncio.run(main())
