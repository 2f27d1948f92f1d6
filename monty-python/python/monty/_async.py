"""Running a program on an event loop."""

import asyncio
import inspect
import time
from collections.abc import Callable, Mapping
from typing import Any

from ._monty import FunctionSnapshot, FutureSnapshot, Monty, MontyComplete
from ._types import PrintCallback, ResourceLimits


async def _answer(function: Callable[..., Any], snapshot: FunctionSnapshot) -> dict[str, Any]:
    """What a function comes to, as the keywords of `resume`."""
    try:
        value = function(*snapshot.args, **snapshot.kwargs)
        if inspect.isawaitable(value):
            value = await value
    except Exception as exc:
        return {'exception': exc}
    return {'return_value': value}


async def _any(
    under_way: dict[int, asyncio.Task[dict[str, Any]]], snapshot: FutureSnapshot
) -> tuple[dict[int, dict[str, Any]], float]:
    """Waits for one of the calls, or for the program's own timer."""
    awaited = {under_way[n]: n for n in snapshot.pending_call_ids if n in under_way}
    if not awaited and snapshot.timer is None:
        raise RuntimeError('the program waits for what nobody answers')
    began = time.monotonic()
    if not awaited:
        await asyncio.sleep(snapshot.timer or 0)
        return {}, max(time.monotonic() - began, snapshot.timer or 0)
    done, _ = await asyncio.wait(awaited, timeout=snapshot.timer, return_when=asyncio.FIRST_COMPLETED)
    results = {awaited[task]: task.result() for task in done}
    for n in results:
        del under_way[n]
    elapsed = time.monotonic() - began
    return results, elapsed if done else max(elapsed, snapshot.timer or 0)


def _settle(snapshot: FutureSnapshot, results: dict[int, Any], elapsed: float) -> Any:
    return snapshot.resume(results, elapsed=elapsed)


def _resume(snapshot: FunctionSnapshot, told: dict[str, Any]) -> Any:
    return snapshot.resume(**told)


async def run(
    program: Monty,
    inputs: Mapping[str, Any] | None,
    external_functions: Mapping[str, Callable[..., Any]] | None,
    limits: ResourceLimits | None,
    print_callback: PrintCallback | None,
) -> Any:
    """Runs a program to its end. Cancelled, it cancels the calls that are under way."""
    functions = external_functions or {}
    under_way: dict[int, asyncio.Task[dict[str, Any]]] = {}

    def start() -> Any:
        return program.start(inputs=inputs, limits=limits, print_callback=print_callback)

    try:
        progress = await asyncio.to_thread(start)
        while not isinstance(progress, MontyComplete):
            if isinstance(progress, FutureSnapshot):
                results, elapsed = await _any(under_way, progress)
                progress = await asyncio.to_thread(_settle, progress, results, elapsed)
                continue
            if not isinstance(progress, FunctionSnapshot):
                progress = await asyncio.to_thread(progress.resume)
                continue
            function = functions.get(progress.function_name)
            if function is None:
                raise KeyError(
                    f'the program called {progress.function_name!r}, which external_functions does not have'
                )
            answer = _answer(function, progress)
            if progress.awaited:
                under_way[progress.call_id] = asyncio.create_task(answer)
                progress = await asyncio.to_thread(_resume, progress, {'future': ...})
            else:
                told = await answer
                progress = await asyncio.to_thread(_resume, progress, told)
        return progress.output
    finally:
        for task in under_way.values():
            task.cancel()
