# Classes as objects, where only Python can answer.


def type_repr(cls):
    return f"<class '{_qualified_name(cls)}'>"


def class_set_abstractmethods(cls, value):
    cls.__abstractmethods__ = frozenset(value)
