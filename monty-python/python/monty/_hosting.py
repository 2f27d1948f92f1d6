"""What a script may call and import, as Python has it."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any


def namespace(module: Any) -> dict[str, Any]:
    """The names of a module for a script: those of a mapping, or the public ones of any object."""
    if isinstance(module, Mapping):
        return dict(module)
    names = getattr(module, '__all__', None)
    if names is None:
        names = [name for name in dir(module) if not name.startswith('_')]
    return {name: getattr(module, name) for name in names}


def is_coroutine_function(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, '__call__', None))


def method(name: str) -> Callable[..., Any]:
    """Calls a method of its first argument."""

    def call(this: Any, *args: Any, **kwargs: Any) -> Any:
        return getattr(this, name)(*args, **kwargs)

    return call


def attribute(name: str) -> Callable[..., Any]:
    return lambda this: getattr(this, name)


def set_attribute(name: str) -> Callable[..., Any]:
    return lambda this, value: setattr(this, name, value)
