# A result that is not there yet.

from asyncio import events, reprs
from asyncio.exceptions import CancelledError, InvalidStateError
from contextvars import copy_context

__all__ = ('Future', 'wrap_future', 'isfuture')


def isfuture(obj):
    return hasattr(obj.__class__, '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


class Future:
    _state = 'PENDING'
    _result = None
    _exception = None
    _exception_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        self._log_traceback = False

    def __class_getitem__(cls, item, /):
        return generic_alias(cls, item)

    def __repr__(self):
        return f"<{self.__class__.__name__} {' '.join(reprs.outcome(self))}>"

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def cancel(self, msg=None):
        self._retrieved()
        if self._state != 'PENDING':
            return False
        self._state = 'CANCELLED'
        self._cancel_message = msg
        self._call_back()
        return True

    def result(self):
        state = self._state
        if state == 'CANCELLED':
            raise self._make_cancelled_error()
        if state != 'FINISHED':
            raise InvalidStateError('Result is not set.')
        self._retrieved()
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_traceback)
        return self._result

    def exception(self):
        state = self._state
        if state == 'CANCELLED':
            raise self._make_cancelled_error()
        if state != 'FINISHED':
            raise InvalidStateError('Exception is not set.')
        self._retrieved()
        return self._exception

    def set_result(self, result, /):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = 'FINISHED'
        self._call_back()

    def set_exception(self, exception, /):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            wrong = exception
            exception = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            exception.__cause__ = wrong
            exception.__context__ = wrong
        self._exception = exception
        self._exception_traceback = exception.__traceback__
        self._state = 'FINISHED'
        self._log_traceback = True
        self._loop._failed[self] = None
        self._call_back()

    def add_done_callback(self, fn, /, *, context=None):
        if context is None:
            context = copy_context()
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn, /):
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
            if self._state == 'PENDING':
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _make_cancelled_error(self):
        exception = self._cancelled_exc
        if exception is not None:
            self._cancelled_exc = None
            return exception
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def _retrieved(self):
        """Someone has seen the exception: there is nothing to report any more."""
        if self._log_traceback:
            self._log_traceback = False
            self._loop._failed.pop(self, None)

    def _call_back(self):
        entries = self._callbacks
        if entries:
            self._callbacks = []
            for fn, context in entries:
                self._loop.call_soon(fn, self, context=context)


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    raise TypeError(f'concurrent.futures.Future is expected, got {future!r}')
