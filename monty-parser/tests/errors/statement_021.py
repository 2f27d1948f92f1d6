from .a.b
