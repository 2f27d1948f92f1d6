"""What only a script can make, seen from outside; and what only the host has, seen from inside."""

from collections.abc import Iterable
from typing import Any


class MontyObject:
    """An instance of a class of the script's, or a function, class or iterator: its attributes, and how it shows itself."""

    __slots__ = ('_type_name', '_attributes', '_repr')

    def __init__(self, type_name: str, attributes: dict[str, Any], repr: str) -> None:
        self._type_name = type_name
        self._attributes = attributes
        self._repr = repr

    @property
    def type_name(self) -> str:
        """The name of its class."""
        return self._type_name

    @property
    def attributes(self) -> dict[str, Any]:
        """Its attributes, in their order."""
        return self._attributes

    def __getattr__(self, name: str) -> Any:
        if name in MontyObject.__slots__:
            raise AttributeError(name)
        try:
            return self._attributes[name]
        except KeyError:
            raise AttributeError(f'{self._type_name!r} object has no attribute {name!r}') from None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MontyObject):
            return NotImplemented
        return self is other or (self._type_name, self._attributes) == (other._type_name, other._attributes)

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return self._repr


class HostObject:
    """An object of the host's that a script may hold: of its attributes and methods it sees those that are named here, and it can do
    nothing else with it. What a script gives back is the object itself."""

    __slots__ = ('target', 'name', 'attributes', 'settable', 'methods')

    def __init__(
        self,
        target: Any,
        *,
        name: str | None = None,
        attributes: Iterable[str] = (),
        settable: Iterable[str] = (),
        methods: Iterable[str] = (),
    ) -> None:
        self.target = target
        self.name = type(target).__name__ if name is None else name
        self.attributes = _names(attributes)
        self.settable = _names(settable)
        self.methods = _names(methods)

    def __repr__(self) -> str:
        return f'HostObject({self.target!r})'


def _names(names: Iterable[str]) -> tuple[str, ...]:
    if isinstance(names, str):
        raise TypeError('names are given as a list, not as one str')
    return tuple(names)
