# Time limits for a block of code.

from asyncio import events, tasks
from asyncio.exceptions import CancelledError

__all__ = ('Timeout', 'timeout', 'timeout_at')


class Timeout:
    """Cancels the task when its time is up, and makes a TimeoutError of that."""

    def __init__(self, when):
        self._state = 'created'
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        return self._when

    def reschedule(self, when, /):
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._time_is_up)
        else:
            self._timer = loop.call_at(when, self._time_is_up)

    def expired(self):
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        text = f'[{self._state}]'
        if self._state == 'active':
            when = None if self._when is None else round(self._when, 3)
            text += f' when={when}'
        return f'<Timeout {text}>'

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = tasks.current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                # Nobody else has cancelled the task: this is ours.
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    self._name_cause(exc_val)
                    if isinstance(exc_val, BaseExceptionGroup):
                        for exception in exc_val.exceptions:
                            self._name_cause(exception)
        elif self._state == 'active':
            self._state = 'finished'
        return None

    @staticmethod
    def _name_cause(exception):
        """A CancelledError in the exception's context becomes a TimeoutError there."""
        while exception.__context__ is not None:
            if isinstance(exception.__context__, CancelledError):
                late = TimeoutError()
                late.__context__ = late.__cause__ = exception.__context__
                exception.__context__ = late
                break
            exception = exception.__context__

    def _time_is_up(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None


def timeout(delay):
    loop = events.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    return Timeout(when)
