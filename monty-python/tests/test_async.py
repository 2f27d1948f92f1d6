"""Programs on an event loop, and calls that are answered later."""

import asyncio
import pickle

import pytest

import monty

GATHER = """
import asyncio
a, b = await asyncio.gather(fetch('a'), fetch('b'))
a + b
"""


def gathering():
    return monty.Monty(GATHER, async_functions=['fetch'], top_level_await=True)


def test_awaited_calls_are_under_way_together():
    running = []
    most = 0

    async def fetch(name):
        nonlocal most
        running.append(name)
        most = max(most, len(running))
        await asyncio.sleep(0.02 if name == 'a' else 0.005)
        running.remove(name)
        return name.upper()

    assert asyncio.run(gathering().run_async(external_functions={'fetch': fetch})) == 'AB'
    assert most == 2


def test_what_an_awaited_call_raises_is_raised_where_it_is_awaited():
    async def fetch(name):
        raise LookupError(name)

    code = 'try:\n    await fetch(1)\nexcept LookupError as e:\n    r = e.args\nr'
    program = monty.Monty(code, async_functions=['fetch'], top_level_await=True)
    assert asyncio.run(program.run_async(external_functions={'fetch': fetch})) == (1,)


def test_functions_that_are_not_awaited_may_be_coroutine_functions():
    async def double(n):
        await asyncio.sleep(0)
        return 2 * n

    program = monty.Monty('[double(n) for n in range(3)]', external_functions=['double'])
    assert asyncio.run(program.run_async(external_functions={'double': double})) == [0, 2, 4]


def test_a_timer_goes_off_while_the_host_is_busy():
    async def slow():
        await asyncio.sleep(60)

    code = """
import asyncio
try:
    async with asyncio.timeout(0.01):
        await slow()
except TimeoutError:
    r = 'late'
r
"""
    program = monty.Monty(code, async_functions=['slow'], top_level_await=True)
    assert asyncio.run(program.run_async(external_functions={'slow': slow})) == 'late'


def test_cancelling_cancels_the_calls():
    cancelled = []

    async def fetch(name):
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(name)
            raise

    async def main():
        task = asyncio.create_task(gathering().run_async(external_functions={'fetch': fetch}))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.01)

    asyncio.run(main())
    assert sorted(cancelled) == ['a', 'b']


def test_a_missing_function_is_an_error():
    with pytest.raises(KeyError):
        asyncio.run(gathering().run_async(external_functions={}))


def test_calls_are_answered_later_in_any_order():
    waiting = gathering().start().resume(future=...).resume(future=...)
    assert isinstance(waiting, monty.FutureSnapshot)
    assert waiting.pending_call_ids == [1, 2]
    waiting = pickle.loads(pickle.dumps(waiting))
    with pytest.raises(monty.MontyError):
        waiting.resume({7: {'return_value': 1}})
    waiting = waiting.resume({2: {'return_value': '!'}})
    assert waiting.pending_call_ids == [1]
    assert waiting.resume({1: {'return_value': 'hi'}}).output == 'hi!'


def test_a_fork_goes_its_own_way():
    paused = monty.Monty('f()', external_functions=['f']).start()
    fork = paused.fork()
    assert paused.resume(return_value=1).output == 1
    assert fork.resume(return_value=2).output == 2
    assert fork.function_name == 'f'


def test_paused_programs_have_one_base():
    paused = monty.Monty('f()', external_functions=['f']).start()
    assert isinstance(paused, monty.Snapshot)
    assert isinstance(monty.Snapshot.load(paused.dump()), monty.FunctionSnapshot)


def test_paused_programs_are_pickled():
    paused = pickle.loads(pickle.dumps(monty.Monty('f() + 1', external_functions=['f']).start()))
    assert paused.resume(return_value=1).output == 2
    program = pickle.loads(pickle.dumps(monty.Monty('1 + 1')))
    assert program.run() == 2


def test_a_paused_program_says_where_it_is_and_what_it_has_used():
    paused = monty.Monty('x = 1\ny = f(x)', external_functions=['f']).start()
    assert (paused.line, paused.column, paused.awaited) == (2, 5, False)
    assert paused.usage()['host_calls'] == 1


def test_bytes_that_are_no_snapshot():
    with pytest.raises(monty.MontySnapshotError):
        monty.FunctionSnapshot.load(b'nonsense')
    with pytest.raises(monty.MontySnapshotError):
        monty.Monty.load(b'')
