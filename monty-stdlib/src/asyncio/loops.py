# The event loop. All it holds is in the heap, so that a run can be frozen wherever a task waits.

from asyncio import coroutines, events, tasks
from asyncio.futures import Future
from heapq import heapify, heappop, heappush
from time import _pass, monotonic

__all__ = ('BaseEventLoop', 'SelectorEventLoop', 'EventLoop')

# So many cancelled timers are kept until their time.
_FEW = 100
# So many turns are taken, while the host owes answers, before it is asked for them although a task could go on.
_PATIENCE = 100
# Longer than anyone waits, in seconds; infinity among it.
_LONGEST = 1e9


class BaseEventLoop(events.AbstractEventLoop):
    def __init__(self):
        self._ready = []
        self._scheduled = []
        self._scheduled_count = 0
        self._cancelled_count = 0
        self._stopping = False
        self._closed = False
        self._running = False
        self._debug = False
        self._task_factory = None
        self._exception_handler = None
        self._async_generators = []
        self._async_generators_few = 16
        self._async_generators_shut = False
        # Tasks not done, and futures whose exception nobody has seen: dicts for their order.
        self._tasks = {}
        self._failed = {}
        # Host calls that tasks wait for.
        self._hosted = {}
        self._turns_alone = 0
        self._before = None
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (
            f'<{self.__class__.__name__} running={self.is_running()} '
            f'closed={self.is_closed()} debug={self.get_debug()}>'
        )

    # Callbacks.

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        timer = events.TimerHandle(when, callback, args, self, context)
        self._scheduled_count += 1
        heappush(self._scheduled, (when, self._scheduled_count, timer))
        timer._scheduled = True
        return timer

    def time(self):
        return monotonic()

    def _timer_cancelled(self, timer):
        if not timer._scheduled:
            return
        self._cancelled_count += 1
        if self._cancelled_count > _FEW and self._cancelled_count * 2 > len(self._scheduled):
            kept = []
            for entry in self._scheduled:
                if entry[2]._cancelled:
                    entry[2]._scheduled = False
                else:
                    kept.append(entry)
            heapify(kept)
            self._scheduled = kept
            self._cancelled_count = 0

    # Futures and tasks.

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        factory = self._task_factory
        if factory is not None:
            return factory(self, coro, **kwargs)
        return tasks.Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """There are no threads: the function runs at once, and its result is there the next time round."""
        self._check_closed()
        future = self.create_future()
        try:
            result = func(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            self.call_soon(_settle, future, future.set_exception, exception)
        else:
            self.call_soon(_settle, future, future.set_result, result)
        return future

    def set_default_executor(self, executor):
        self._check_closed()

    # Running.

    def run_forever(self):
        self._begin()
        try:
            while True:
                self._turn()
                if self._stopping:
                    break
        finally:
            self._end()

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        new = not (hasattr(future.__class__, '_asyncio_future_blocking') and future._asyncio_future_blocking is not None)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop)
        try:
            self.run_forever()
        except:
            if new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_loop)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def close(self):
        if self._running:
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        for future in list(self._failed):
            if future._log_traceback:
                future._log_traceback = False
                kind = future.__class__.__name__
                self.call_exception_handler({
                    'message': f'{kind} exception was never retrieved',
                    'exception': future._exception,
                    'task' if isinstance(future, tasks.Task) else 'future': future,
                })
        self._failed.clear()
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    def _begin(self):
        self._check_closed()
        self._check_running()
        self._running = True
        self._before = events._get_running_loop(), AsyncGeneratorHooks.first
        AsyncGeneratorHooks.first = self._note_async_generator
        events._set_running_loop(self)

    def _end(self):
        self._stopping = False
        self._running = False
        before, AsyncGeneratorHooks.first = self._before
        self._before = None
        events._set_running_loop(None)

    def _turn(self):
        """Runs what is ready; if nothing is, waits for the host or lets time go by until something will be."""
        scheduled = self._scheduled
        while scheduled and scheduled[0][2]._cancelled:
            heappop(scheduled)[2]._scheduled = False
            self._cancelled_count -= 1
        if not self._ready and not self._stopping:
            if self._hosted:
                self._ask_host(max(scheduled[0][0] - self.time(), 0.0) if scheduled else None)
            elif scheduled:
                _pass_by(scheduled[0][0] - self.time())
            else:
                raise RuntimeError('deadlock: every task waits, and nothing is left that could wake one')
        elif self._hosted:
            self._turns_alone += 1
            if self._turns_alone > _PATIENCE:
                # Someone looks again and again whether the answer has come.
                self._ask_host(0.0)
        if scheduled:
            due = self.time() + 1e-9
            while scheduled and scheduled[0][0] <= due:
                timer = heappop(scheduled)[2]
                timer._scheduled = False
                if timer._cancelled:
                    self._cancelled_count -= 1
                else:
                    self._ready.append(timer)
        ready = self._ready
        self._ready = []
        at = 0
        try:
            for handle in ready:
                at += 1
                if not handle._cancelled:
                    handle._run()
        except:
            self._ready[:0] = ready[at:]
            raise

    def _ask_host(self, timer):
        """Waits for the host: until a call is settled, or so many seconds have gone by."""
        self._turns_alone = 0
        _pass_by(_host_wait([future.id for future in self._hosted], timer))
        for future in list(self._hosted):
            if future._wake():
                self._hosted.pop(future, None)

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self._running:
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    # Async generators.

    def _note_async_generator(self, generator):
        open = self._async_generators
        open.append(generator)
        if len(open) > self._async_generators_few:
            open[:] = [generator for generator in open if generator.ag_frame is not None]
            self._async_generators_few = 16 + 2 * len(open)

    async def shutdown_asyncgens(self):
        self._async_generators_shut = True
        closing = [generator for generator in self._async_generators if generator.ag_frame is not None]
        self._async_generators.clear()
        if not closing:
            return
        results = await tasks.gather(*[generator.aclose() for generator in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                    'exception': result,
                    'asyncgen': generator,
                })

    async def shutdown_default_executor(self, timeout=None):
        pass

    # Errors that reach no one.

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        exception = context.get('exception')
        if exception is not None:
            import traceback
            lines.append(''.join(traceback.format_exception(exception)).rstrip())
        _report('\n'.join(lines) + '\n')

    def call_exception_handler(self, context):
        handler = self._exception_handler
        try:
            if handler is None:
                self.default_exception_handler(context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            if handler is not None:
                self.default_exception_handler({
                    'message': 'Unhandled error in exception handler', 'exception': exception, 'context': context,
                })

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class SelectorEventLoop(BaseEventLoop):
    pass


EventLoop = SelectorEventLoop


def _pass_by(seconds):
    """Time goes by without anyone waiting for it."""
    if seconds > 0:
        # Up to the next millisecond, as a selector waits: timers that lie close together go off together.
        _pass(-(-int(min(seconds, _LONGEST) * 1e9) // 1_000_000) * 1_000_000)


def _settle(future, how, what):
    if not future.done():
        how(what)


def _report(text):
    """Writes to the error stream, if there is one."""
    try:
        import sys
        sys.stderr.write(text)
    except (ImportError, AttributeError):
        pass


def _stop_loop(future):
    if not future.cancelled():
        exception = future._exception
        if isinstance(exception, (SystemExit, KeyboardInterrupt)):
            # The loop has been left by that very exception.
            return
    future.get_loop().stop()
