"""Threads, signals, cancellation, the command line."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

import monty

FOREVER = 'while True: pass'


def test_other_threads_run_while_a_program_does():
    ticks = 0
    stop = False

    def tick():
        nonlocal ticks
        while not stop:
            ticks += 1
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    thread.start()
    with pytest.raises(monty.MontyLimitError):
        monty.Monty(FOREVER).run(limits={'max_duration_secs': 0.3})
    stop = True
    thread.join()
    assert ticks > 20


def test_programs_run_in_many_threads_at_once():
    m = monty.Monty('sum(range(n)) + ask(n)', inputs=['n'], external_functions=['ask'])
    results = {}

    def one(n):
        results[n] = [m.run(inputs={'n': n}, external_functions={'ask': lambda x: -x}) for _ in range(20)]

    threads = [threading.Thread(target=one, args=(n,)) for n in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert results == {n: [sum(range(n)) - n] * 20 for n in range(8)}


@pytest.mark.skipif(sys.platform == 'win32', reason='signals')
def test_an_interrupt_from_the_keyboard_ends_a_program():
    timer = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        monty.Monty('try:\n    while True: pass\nfinally:\n    print("not this")').run()
    timer.join()


def test_an_interrupt_in_a_function_of_the_hosts_is_the_hosts():
    def stop():
        raise KeyboardInterrupt

    m = monty.Monty('try:\n    stop()\nexcept BaseException:\n    pass', external_functions=['stop'])
    with pytest.raises(KeyboardInterrupt):
        m.run(external_functions={'stop': stop})
    session = monty.Session(external_functions={'stop': stop})
    with pytest.raises(KeyboardInterrupt):
        session.feed('stop()')
    assert session.feed('1') == 1


def test_a_cancelled_task_ends_its_program():
    async def main():
        before = threading.active_count()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(monty.Monty(FOREVER).run_async(), 0.2)
        # Were the program still running, the executor could not be shut down.
        started = time.monotonic()
        await asyncio.get_running_loop().shutdown_default_executor()
        assert time.monotonic() - started < 5
        assert threading.active_count() <= before + 1

    asyncio.run(main())


def test_a_run_can_be_cancelled_from_another_thread():
    canceller = monty.Canceller()
    threading.Timer(0.1, canceller.cancel).start()
    with pytest.raises(RuntimeError, match='cancelled'):
        monty.Monty(FOREVER).start(canceller=canceller)


def test_sessions_on_an_event_loop():
    async def fetch(n):
        await asyncio.sleep(0.01)
        if n < 0:
            raise ValueError(n)
        return n * 10

    async def main():
        session = monty.Session(external_functions={'fetch': fetch, 'now': lambda: 7}, top_level_await=True)
        await session.feed_async('import asyncio\nx = await asyncio.gather(fetch(1), fetch(2))')
        assert await session.feed_async('x + [now()]') == [10, 20, 7]
        caught = 'try:\n    await fetch(-1)\nexcept ValueError as e:\n    r = e.args\nr'
        assert await session.feed_async(caught) == (-1,)
        task = asyncio.create_task(session.feed_async('y = 1\nawait fetch(1)\ny = 2'))
        await asyncio.sleep(0)
        await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await session.feed_async('3') == 3
        slept = 'async def slow():\n    await asyncio.sleep(0.001)\n    return 1\nawait asyncio.gather(slow(), fetch(1))'
        assert await session.feed_async(slept) == [1, 10]

    asyncio.run(main())


def command(*words, text=''):
    return subprocess.run(
        [sys.executable, '-m', 'monty', *words], input=text, capture_output=True, text=True, timeout=60
    )


def test_the_module_is_the_command(tmp_path):
    done = command('-c', 'import sys; print(sys.argv[1])', 'hello')
    assert (done.returncode, done.stdout, done.stderr) == (0, 'hello\n', '')
    assert command('-c', '1 / 0').returncode == 1
    assert command('--no-such-thing').returncode == 2
    assert command('-c', 'raise SystemExit(7)').returncode == 7
    assert command('--max-fuel', '1000', '-c', FOREVER).returncode == 3
    state = str(tmp_path / 'state')
    done = command('--host', 'ask', '--pause-to', state, '-c', 'print(ask(1) + 1)')
    assert done.returncode == 0 and '"name":"ask"' in done.stdout
    assert '"state":"call"' in command('inspect', '--json', state).stdout
    assert command('resume', state, '--value', '41').stdout == '42\n'
    assert 'Usage' in command('--help').stdout
