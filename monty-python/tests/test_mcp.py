"""The MCP server, and the tools of one as functions. Both need the SDK."""

import asyncio
import sys

import pytest

import monty

pytest.importorskip('mcp')

from mcp import ClientSession, StdioServerParameters  # noqa: E402
from mcp.client.stdio import stdio_client  # noqa: E402


def with_client(use):
    async def main():
        server = StdioServerParameters(command=sys.executable, args=['-m', 'monty', 'mcp', '--max-time', '1'])
        async with stdio_client(server) as (read, write), ClientSession(read, write) as client:
            await client.initialize()
            return await use(client)

    return asyncio.run(asyncio.wait_for(main(), 60))


def test_it_runs_python():
    async def use(client):
        async def run(code, **more):
            result = await client.call_tool('run_python', {'code': code, **more})
            return result.content[0].text, bool(result.isError)

        assert [t.name for t in (await client.list_tools()).tools] == ['run_python', 'reset_session']
        assert await run('print("hi")\n[1, 2]') == ('hi\n=> [1, 2]\n', False)
        assert await run('x = 1') == ('(no output)', False)
        text, failed = await run('x')
        assert failed and "NameError: name 'x' is not defined" in text
        await run('x = 20', session='a')
        assert await run('x + 1', session='a') == ('=> 21\n', False)
        assert (await run('x', session='b'))[1]
        text, failed = await run('while True: pass')
        assert failed and 'TimeoutError' in text
        assert (await run('1 +'))[1]
        text, failed = await run('import asyncio\nawait asyncio.sleep(0, "slept")')
        assert (text, failed) == ("=> 'slept'\n", False)
        gone = await client.call_tool('reset_session', {'session': 'a'})
        assert not gone.isError and (await run('x', session='a'))[1]
        assert (await client.call_tool('reset_session', {'session': 'none'})).isError

    with_client(use)


def test_tools_of_a_server_are_functions_of_a_script():
    async def use(client):
        tools = await monty.mcp.toolset(client)
        assert 'async def run_python(code: str, session: str = ...)' in tools.stubs
        assert await tools.run_async('await run_python("6 * 7")') == '=> 42\n'
        caught = 'try:\n    await run_python("1 / 0")\nexcept RuntimeError as e:\n    r = str(e)\nr'
        assert 'ZeroDivisionError' in await tools.run_async(caught)
        with pytest.raises(monty.MontyRuntimeError, match='missing the argument'):
            await tools.run_async('await run_python()')

    import monty.mcp

    with_client(use)
