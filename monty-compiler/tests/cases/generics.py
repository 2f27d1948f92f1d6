def first[T: int = bool](xs: list[T], default: T = 1) -> T:
    return xs


class Box[T, *Ts, **P](Base):
    x: T

    def get(self) -> T:
        return self.x


type Pair[T] = tuple[T, T]
type Plain = int
