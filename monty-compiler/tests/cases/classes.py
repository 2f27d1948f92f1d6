class A(B, metaclass=M):
    """Doc."""
    x: int = 1
    __private = 2

    def __init__(self, v):
        super().__init__(v)
        self.v = v

    def name(self):
        return __class__.__name__

    squares = [i * x for i in range(x)]


class Empty:
    pass


@dataclass
class Point:
    a: int
    b: "str" = "q"
