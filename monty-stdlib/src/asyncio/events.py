# The running loop, and what it calls.

from asyncio import reprs
from contextvars import copy_context

__all__ = (
    'AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop', 'set_event_loop', 'new_event_loop',
    '_set_running_loop', 'get_running_loop', '_get_running_loop',
)


class Handle:
    """A call to be made by the loop."""

    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context', '__weakref__')

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False
        self._context = copy_context() if context is None else context

    def __repr__(self):
        return f"<{' '.join(self._words())}>"

    def _words(self):
        words = [self.__class__.__name__]
        if self._cancelled:
            words.append('cancelled')
        if self._callback is not None:
            words.append(reprs.callback(self._callback, self._args))
        return words

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            what = reprs.callback(self._callback, self._args)
            self._loop.call_exception_handler({
                'message': f'Exception in callback {what}',
                'exception': exception,
                'handle': self,
            })


class TimerHandle(Handle):
    """A call to be made at its time."""

    __slots__ = ('_scheduled', '_when')

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def _words(self):
        words = super()._words()
        words.insert(2 if self._cancelled else 1, f'when={self._when}')
        return words

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when or self.__eq__(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when or self.__eq__(other)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (
                self._when == other._when
                and self._callback == other._callback
                and self._args == other._args
                and self._cancelled == other._cancelled
            )
        return NotImplemented

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_cancelled(self)
        super().cancel()


class AbstractEventLoop:
    """The class of every loop."""


class _Current:
    """The loop that runs, and the one set for when none does."""

    __slots__ = ('running', 'set')


_current = _Current()
_current.running = None
_current.set = None


def get_running_loop():
    loop = _current.running
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def _get_running_loop():
    return _current.running


def _set_running_loop(loop, /):
    _current.running = loop


def get_event_loop():
    loop = _current.running
    if loop is None:
        loop = _current.set
        if loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return loop


def set_event_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _current.set = loop


def new_event_loop():
    from asyncio.loops import EventLoop
    return EventLoop()
