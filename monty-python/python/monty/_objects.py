"""What only a script can make, seen from outside."""

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

    def __repr__(self) -> str:
        return self._repr
