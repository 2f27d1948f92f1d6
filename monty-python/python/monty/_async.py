"""Running a program on an event loop."""

import asyncio
import inspect
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ._monty import Canceller, FunctionSnapshot, FutureSnapshot, Monty, MontyComplete, Session

Told = dict[str, Any]
"""What a call comes to, as the keywords of `resume`."""


async def _answer(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Told:
    try:
        value = function(*args, **kwargs)
        if inspect.isawaitable(value):
            value = await value
    except Exception as exc:
        return {'exception': exc}
    return {'return_value': value}


async def _any(
    under_way: dict[int, asyncio.Task[Told]], ids: Sequence[int], timer: float | None
) -> tuple[dict[int, Told], float]:
    """Waits for one of the calls, or for the program's own timer."""
    awaited = {under_way[n]: n for n in ids if n in under_way}
    if not awaited and timer is None:
        raise RuntimeError('the program waits for what nobody answers')
    began = time.monotonic()
    if not awaited:
        await asyncio.sleep(timer or 0)
        return {}, max(time.monotonic() - began, timer or 0)
    done, _ = await asyncio.wait(awaited, timeout=timer, return_when=asyncio.FIRST_COMPLETED)
    results = {awaited[task]: task.result() for task in done}
    for n in results:
        del under_way[n]
    elapsed = time.monotonic() - began
    return results, elapsed if done else max(elapsed, timer or 0)


async def run(
    program: Monty, external_functions: Mapping[str, Callable[..., Any]] | None, how: dict[str, Any]
) -> Any:
    """Runs a program to its end. Cancelled, it ends the program and cancels the calls that are under way."""
    functions = dict(external_functions or {})
    under_way: dict[int, asyncio.Task[Told]] = {}
    canceller = Canceller()
    progress: Any
    try:
        progress = await asyncio.to_thread(lambda: program.start(canceller=canceller, **how))
        while not isinstance(progress, MontyComplete):
            snapshot: Any = progress
            if isinstance(snapshot, FutureSnapshot):
                results, elapsed = await _any(under_way, snapshot.pending_call_ids, snapshot.timer)
                go_on: Any = snapshot.resume
                progress = await asyncio.to_thread(go_on, results, elapsed=elapsed)
                continue
            if not isinstance(snapshot, FunctionSnapshot):
                progress = await asyncio.to_thread(snapshot.resume)
                continue
            function = snapshot.callee(functions)
            if function is None:
                if snapshot.kind == 'system':
                    progress = await asyncio.to_thread(snapshot.resume_missing)
                    continue
                raise KeyError(
                    f'the program called {snapshot.function_name!r}, which external_functions does not have'
                )
            answer = _answer(function, snapshot.args, snapshot.kwargs)
            told: Told
            if snapshot.awaited:
                under_way[snapshot.call_id] = asyncio.create_task(answer)
                told = {'future': ...}
            else:
                told = await answer
            resume: Any = snapshot.resume
            progress = await asyncio.to_thread(resume, **told)
        return progress.output
    finally:
        canceller.cancel()
        for task in under_way.values():
            task.cancel()


async def feed(session: Session, code: str) -> Any:
    """Runs a snippet to its end. Cancelled, it drops the snippet and cancels the calls that are under way."""
    under_way: dict[int, asyncio.Task[Told]] = {}
    try:
        word, told = await asyncio.to_thread(session._begin, code)
        while word != 'complete':
            if word == 'interrupted':
                word, told = await asyncio.to_thread(session._go_on)
            elif word == 'pending':
                ids, timer = told
                results, elapsed = await _any(under_way, ids, timer)
                if timer is not None:
                    session._elapse(elapsed)
                for n, result in results.items():
                    session._settle(n, **result)
                word, told = await asyncio.to_thread(session._go_on)
            else:
                n, awaited, function, args, kwargs = told
                answer = _answer(function, args, kwargs)
                if awaited:
                    under_way[n] = asyncio.create_task(answer)
                    word, told = await asyncio.to_thread(session._later)
                    continue
                result = await answer
                if 'exception' in result:
                    word, told = await asyncio.to_thread(session._raise, result['exception'])
                else:
                    word, told = await asyncio.to_thread(session._return, result['return_value'])
        return told
    except asyncio.CancelledError:
        session.abandon()
        raise
    finally:
        for task in under_way.values():
            task.cancel()
