# Calls of the host whose answer comes later.

from asyncio import events
from asyncio.exceptions import InvalidStateError

__all__ = ('HostFuture',)


def _made(answer):
    # An answer that comes as a recipe.
    value, exception, _ = answer
    make = _import('_border').make
    try:
        return (make(value), None) if exception is None else (None, make(exception))
    except Exception as e:
        return None, e


class HostFuture:
    """The answer of a host call, to be awaited. It is a coroutine too, so that a task can be made of it."""

    __slots__ = ('_id', '_name', '_state', '_answer', '_waiters', '_steps', '__weakref__')

    def __init__(self, id, name):
        self._id = id
        self._name = name
        self._state = 'pending'
        self._answer = None
        self._waiters = {}
        self._steps = None

    @property
    def __name__(self):
        return self._name

    @property
    def id(self):
        """The number of the call, as the host knows it."""
        return self._id

    def __repr__(self):
        return f'<HostFuture {self._name}() #{self._id} {self._state}>'

    def done(self):
        """Has the host answered?"""
        if self._state == 'pending':
            answer = _host_take(self._id)
            if answer is not None:
                self._answer = answer if len(answer) == 2 else _made(answer)
                self._state = 'finished'
        return self._state == 'finished'

    def result(self):
        if not self.done():
            raise InvalidStateError('Result is not set.')
        value, exception = self._answer
        if exception is not None:
            raise exception
        return value

    def exception(self):
        if not self.done():
            raise InvalidStateError('Exception is not set.')
        return self._answer[1]

    def __await__(self):
        if not self.done():
            loop = events.get_running_loop()
            waiter = loop.create_future()
            self._waiters[waiter] = None
            loop._hosted[self] = None
            try:
                yield from waiter
            finally:
                self._waiters.pop(waiter, None)
                if not self._waiters:
                    loop._hosted.pop(self, None)
        return self.result()

    def _wake(self):
        """The answer is there: tells whoever waits. False if it is not."""
        if not self.done():
            return False
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        return True

    # The steps of a coroutine.

    def send(self, value, /):
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.send(value)

    def throw(self, typ, val=None, tb=None, /):
        if self._steps is None:
            self._steps = self.__await__()
        if val is None and tb is None:
            return self._steps.throw(typ)
        return self._steps.throw(typ, val, tb)

    def close(self):
        if self._steps is not None:
            self._steps.close()
