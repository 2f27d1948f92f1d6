# What the machine asks for when the host hands over what only Python can make.


def border_make(steps):
    """The value that a recipe makes."""
    return _import('_border').make(steps)
