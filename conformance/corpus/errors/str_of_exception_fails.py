# An exception whose own text fails.
class Bad(Exception):
    def __str__(self): raise ValueError("inner")


raise Bad("x")
