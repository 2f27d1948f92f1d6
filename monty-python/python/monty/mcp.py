"""An MCP server that runs Python, over standard input and output: `monty mcp`. And the other way round: the tools of an MCP server as
functions for a script. Both need the official SDK: `pip install monty-python[mcp]`."""

import argparse
import asyncio
import collections
import json
from collections.abc import Sequence
from typing import Any

from ._errors import MontyError, MontySyntaxError
from ._monty import Session
from ._types import ResourceLimits
from .tools import Toolset, from_schemas

__all__ = ['main', 'server', 'toolset']

DESCRIPTION = """\
Runs Python in a sandbox: no files, no network, no processes, limits on time and memory. The standard library's pure modules are there
(json, re, datetime, math, collections, itertools, statistics, ...). The result has what was printed and the value of the last
expression. With a session, variables stay from call to call."""

MAX_SESSIONS = 100


class Sessions:
    """Sessions by name; of too many the one least recently used is dropped."""

    def __init__(self, limits: ResourceLimits) -> None:
        self.limits = limits
        self._sessions: collections.OrderedDict[str, Session] = collections.OrderedDict()
        self._output: list[str] = []
        # One snippet at a time: what it prints is its own.
        self._lock = asyncio.Lock()

    def names(self) -> list[str]:
        return list(self._sessions)

    def _session(self, name: str | None) -> Session:
        def keep(stream: str, text: str) -> None:
            self._output.append(text)

        if name is None:
            return Session(limits=self.limits, print_callback=keep, top_level_await=True)
        session = self._sessions.get(name)
        if session is None:
            session = self._sessions[name] = Session(limits=self.limits, print_callback=keep, top_level_await=True)
            if len(self._sessions) > MAX_SESSIONS:
                self._sessions.popitem(last=False)
        self._sessions.move_to_end(name)
        return session

    async def run(self, code: str, name: str | None) -> tuple[str, bool]:
        """What to tell the model, and whether it is an error."""
        async with self._lock:
            self._output.clear()
            failed = False
            try:
                value = await self._session(name).feed_async(code)
                last = '' if value is None else f'=> {value!r}\n'
            except MontySyntaxError as error:
                last, failed = f'{error}\n', True
            except MontyError as error:
                last, failed = f'{error.display()}\n', True
            output = ''.join(self._output)
        if output and not output.endswith('\n'):
            output += '\n'
        return (output + last) or '(no output)', failed

    def reset(self, name: str) -> bool:
        return self._sessions.pop(name, None) is not None


def server(limits: ResourceLimits | None = None) -> Any:
    """The MCP server, to be run over whatever transport."""
    from mcp import types
    from mcp.server.lowlevel import Server

    sessions = Sessions({'max_duration_secs': 10.0, 'max_memory': 256 << 20, **(limits or {})})
    app: Any = Server('monty')
    text = {'type': 'string'}
    run = {
        'type': 'object',
        'properties': {
            'code': {**text, 'description': 'The Python to run'},
            'session': {**text, 'description': 'The name of a session, if variables are to stay'},
        },
        'required': ['code'],
        'additionalProperties': False,
    }
    reset = {'type': 'object', 'properties': {'session': text}, 'required': ['session'], 'additionalProperties': False}

    @app.list_tools()  # type: ignore[untyped-decorator]
    async def list_tools() -> list[types.Tool]:
        return [
            types.Tool(name='run_python', description=DESCRIPTION, inputSchema=run),
            types.Tool(name='reset_session', description='Forgets a session and its variables.', inputSchema=reset),
        ]

    @app.call_tool()  # type: ignore[untyped-decorator]
    async def call_tool(name: str, arguments: dict[str, Any]) -> types.CallToolResult:
        if name == 'run_python':
            told, failed = await sessions.run(arguments['code'], arguments.get('session'))
        elif name == 'reset_session':
            known = sessions.reset(arguments['session'])
            told, failed = ('done' if known else 'there is no such session'), not known
        else:
            told, failed = f'there is no tool {name!r}', True
        return types.CallToolResult(content=[types.TextContent(type='text', text=told)], isError=failed)

    return app


async def _serve(limits: ResourceLimits) -> None:
    from mcp.server.stdio import stdio_server

    app = server(limits)
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


async def toolset(client: Any) -> Toolset:
    """The tools of an MCP server, through a `ClientSession` of the SDK, as functions that a script awaits."""
    listed = await client.list_tools()
    schemas = [{'name': t.name, 'description': t.description, 'inputSchema': t.inputSchema} for t in listed.tools]

    async def call(name: str, arguments: dict[str, Any]) -> Any:
        result = await client.call_tool(name, arguments)
        parts = [part.text if part.type == 'text' else part.model_dump(mode='json') for part in result.content]
        if result.isError:
            raise RuntimeError('\n'.join(str(part) for part in parts))
        if result.structuredContent is not None:
            return result.structuredContent
        if len(parts) == 1 and isinstance(parts[0], str):
            try:
                return json.loads(parts[0])
            except ValueError:
                return parts[0]
        return parts

    return from_schemas(schemas, call)


def main(words: Sequence[str] | None = None) -> int:
    """`monty mcp`"""
    parser = argparse.ArgumentParser(prog='monty mcp', description='An MCP server over standard input and output.')
    parser.add_argument('--max-time', type=float, metavar='SECONDS', default=10.0, help='of one call; 10 by default')
    parser.add_argument('--max-memory', type=int, metavar='MIB', default=256, help='of one session; 256 by default')
    args = parser.parse_args(words)
    try:
        import mcp  # noqa: F401
    except ImportError:
        parser.error("the MCP SDK is missing: pip install 'monty-python[mcp]'")
    limits: ResourceLimits = {'max_duration_secs': args.max_time, 'max_memory': args.max_memory << 20}
    try:
        asyncio.run(_serve(limits))
    except KeyboardInterrupt:
        pass
    return 0
