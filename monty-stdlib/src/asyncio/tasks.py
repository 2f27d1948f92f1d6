# Tasks, and waiting for several of them.

from asyncio import coroutines, events, futures, reprs
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, isfuture
from contextvars import copy_context

__all__ = (
    'Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for', 'as_completed',
    'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe', 'current_task', 'all_tasks',
    'create_eager_task_factory', 'eager_task_factory', '_register_task', '_unregister_task', '_enter_task', '_leave_task',
)

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

_running = {}


class _Names:
    count = 0


def _next_name():
    _Names.count += 1
    return f'Task-{_Names.count}'


class Task(Future):
    """A coroutine that the loop drives."""

    _fut_waiter = None
    _must_cancel = False
    _num_cancels_requested = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        self._name = _next_name() if name is None else str(name)
        self._context = copy_context() if context is None else context
        self._coro = coro
        self._loop._tasks[self] = None
        if eager_start and self._loop.is_running():
            self._start_at_once()
        else:
            self._loop.call_soon(self._step, context=self._context)

    def __repr__(self):
        words = reprs.outcome(self)
        if self._state == 'PENDING' and self._num_cancels_requested:
            words[0] = 'cancelling'
        words.insert(1, f'name={self._name!r}')
        if self._coro is not None:
            words.insert(2, f'coro=<{reprs.coroutine(self._coro)}>')
        if self._fut_waiter is not None:
            words.insert(3, f'wait_for={self._fut_waiter!r}')
        return f"<{self.__class__.__name__} {' '.join(words)}>"

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception, /):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        frame = getattr(self._coro, 'cr_frame', None)
        return [] if frame is None else [frame]

    def cancel(self, msg=None):
        self._retrieved()
        if self._state != 'PENDING':
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            # What it waits for is cancelled: the exception comes from there.
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _start_at_once(self):
        before = _running.get(self._loop)
        _running[self._loop] = self
        try:
            self._context.run(self._advance, None) if self._context is not None else self._advance(None)
        finally:
            if before is None:
                _running.pop(self._loop, None)
            else:
                _running[self._loop] = before

    def _step(self, exception=None):
        if self._state != 'PENDING':
            raise InvalidStateError(f'__step(): already done: {self!r}, {exception!r}')
        loop = self._loop
        other = _running.get(loop)
        if other is not None:
            raise RuntimeError(f"Cannot enter into task {self!r} while another task {other!r} is being executed.")
        _running[loop] = self
        try:
            self._advance(exception)
        finally:
            del _running[loop]

    def _advance(self, exception):
        """Drives the coroutine to its next `yield` and looks what it yielded."""
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        try:
            if exception is None:
                result = self._coro.send(None)
            else:
                result = self._coro.throw(exception)
        except StopIteration as stop:
            if self._must_cancel:
                # Cancelled after its last step: nothing is left to throw into.
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
            self._over()
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
            self._over()
        except (KeyboardInterrupt, SystemExit) as error:
            super().set_exception(error)
            self._over()
            raise
        except BaseException as error:
            super().set_exception(error)
            self._over()
        else:
            self._wait_for(result)

    def _over(self):
        self._loop._tasks.pop(self, None)

    def _wait_for(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        if blocking is None:
            if result is None:
                self._again(None)
            elif type(result) is _generator:
                self._again(RuntimeError(
                    f'yield was used instead of yield from for generator in task {self!r} with {result!r}'
                ))
            else:
                self._again(RuntimeError(f'Task got bad yield: {result!r}'))
        elif result.get_loop() is not self._loop:
            self._again(RuntimeError(f'Task {self!r} got Future {result!r} attached to a different loop'))
        elif not blocking:
            self._again(RuntimeError(f'yield was used instead of yield from in task {self!r} with {result!r}'))
        elif result is self:
            self._again(RuntimeError(f'Task cannot await on itself: {self!r}'))
        else:
            result._asyncio_future_blocking = False
            result.add_done_callback(self._wake_up, context=self._context)
            self._fut_waiter = result
            if self._must_cancel and result.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _again(self, exception):
        if exception is None:
            self._loop.call_soon(self._step, context=self._context)
        else:
            self._loop.call_soon(self._step, exception, context=self._context)

    def _wake_up(self, future):
        try:
            future.result()
        except BaseException as exception:
            self._step(exception)
        else:
            self._step()


Future.__module__ = '_asyncio'
Task.__module__ = '_asyncio'


def _register_task(task):
    task.get_loop()._tasks[task] = None


def _unregister_task(task):
    task.get_loop()._tasks.pop(task, None)


def _enter_task(loop, task):
    other = _running.get(loop)
    if other is not None:
        raise RuntimeError(f'Cannot enter into task {task!r} while another task {other!r} is being executed.')
    _running[loop] = task


def _leave_task(loop, task):
    current = _running.get(loop)
    if current is not task:
        raise RuntimeError(f'Invalid attempt to leave task {task!r} while task {current!r} is entered.')
    del _running[loop]


def current_task(loop=None):
    return _running.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    loop = events.get_running_loop() if loop is None else loop
    return set(loop._tasks)


def create_task(coro, **kwargs):
    return events.get_running_loop().create_task(coro, **kwargs)


def eager_task_factory(loop, coro, *, eager_start=True, **kwargs):
    return Task(coro, loop=loop, eager_start=eager_start, **kwargs)


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)
    return factory


async def _awaited(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    coro = coro_or_future
    wrapped = False
    if not coroutines.iscoroutine(coro):
        if not coroutines.isawaitable(coro):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro = _awaited(coro)
        wrapped = True
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro)
    except RuntimeError:
        if wrapped:
            coro.close()
        raise


class _Pause:
    __slots__ = ()

    def __await__(self):
        yield


_PAUSE = _Pause()


def _finish_waiting(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay <= 0:
        await _PAUSE
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _finish_waiting, future, result)
    try:
        return await future
    finally:
        timer.cancel()


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(coroutines.iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _wait(fs, timeout, return_when, events.get_running_loop())


def _split(fs):
    done, pending = set(), set()
    for future in fs:
        (done if future.done() else pending).add(future)
    return done, pending


async def _wait(fs, timeout, return_when, loop):
    """Waits until as many are done as wanted; the futures themselves stay as they are."""
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _finish_waiting, waiter, None)
    left = len(fs)

    def one_is_done(future):
        nonlocal left
        left -= 1
        enough = left <= 0 or return_when == FIRST_COMPLETED or (
            return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        )
        if enough:
            if timer is not None:
                timer.cancel()
            _finish_waiting(waiter, None)

    for future in fs:
        future.add_done_callback(one_is_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(one_is_done)
    return _split(fs)


async def wait_for(fut, timeout):
    from asyncio import timeouts
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exception:
            raise TimeoutError from exception
    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    """Cancels, and waits until that has come through."""
    waiter = events.get_running_loop().create_future()

    def over(_):
        _finish_waiting(waiter, None)

    future.add_done_callback(over)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(over)


class _Gathering(Future):
    """The future of `gather`: cancelling it cancels what it gathers."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            # What comes of it is seen when they are done.
            self._cancel_requested = True
        return cancelled


_Gathering.__name__ = _Gathering.__qualname__ = '_GatheringFuture'


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        loop = events.get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer

    outer = None
    unfinished = 0

    def one_is_done(future):
        nonlocal unfinished
        unfinished -= 1
        if outer is None or outer.done():
            if not future.cancelled():
                # Its exception counts as seen.
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exception = future.exception()
            if exception is not None:
                outer.set_exception(exception)
                return
        if unfinished == 0:
            results = []
            for future in children:
                if future.cancelled():
                    message = future._cancel_message
                    results.append(CancelledError('' if message is None else message))
                else:
                    exception = future.exception()
                    results.append(future.result() if exception is None else exception)
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    seen = {}
    children = []
    loop = None
    finished = []
    for argument in coros_or_futures:
        key = id(argument)
        if key not in seen:
            future = ensure_future(argument, loop=loop)
            if loop is None:
                loop = future.get_loop()
            unfinished += 1
            seen[key] = future
            if future.done():
                finished.append(future)
            else:
                future.add_done_callback(one_is_done)
        children.append(seen[key])
    outer = _Gathering(children, loop=loop)
    for future in finished:
        one_is_done(future)
    return outer


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def inner_is_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exception = inner.exception()
            if exception is not None:
                outer.set_exception(exception)
            else:
                outer.set_result(inner.result())

    def outer_is_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_is_done)
            inner.add_done_callback(report_late)

    def report_late(inner):
        if not inner.cancelled() and inner.exception() is not None:
            loop.call_exception_handler({
                'message': f'{inner.__class__.__name__} exception in shielded future',
                'exception': inner.exception(),
                'future': inner,
            })

    inner.add_done_callback(inner_is_done)
    outer.add_done_callback(outer_is_done)
    return outer


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompleted(fs, timeout)


class _AsCompleted:
    """Futures in the order in which they are done; to be iterated either way."""

    def __init__(self, fs, timeout):
        loop = events.get_event_loop()
        self._loop = loop
        todo = {ensure_future(f, loop=loop): None for f in set(fs)}
        self._todo = todo
        self._left = len(todo)
        self._done = []
        self._waiters = []
        self._timer = None
        self._timed_out = False
        for future in todo:
            future.add_done_callback(self._one_is_done)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._time_is_up)

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one(False)

    async def _wait_for_one(self, result):
        while not self._done:
            if self._timed_out:
                raise TimeoutError
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            try:
                await waiter
            finally:
                if waiter in self._waiters:
                    self._waiters.remove(waiter)
        future = self._done.pop(0)
        if future is None:
            self._done.append(None)
            raise TimeoutError
        return future.result() if result else future

    def _wake_one(self):
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
                break

    def _one_is_done(self, future):
        if future not in self._todo:
            return
        del self._todo[future]
        self._done.append(future)
        self._wake_one()
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _time_is_up(self):
        for future in self._todo:
            future.remove_done_callback(self._one_is_done)
        self._todo.clear()
        self._done.append(None)
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)


def run_coroutine_threadsafe(coro, loop):
    """There is one thread: the task stands for the future of another one."""
    if not coroutines.iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    return ensure_future(coro, loop=loop)
