def f[T](): pass
class C[T: int, *Ts = *tuple[int], **P = []]: pass
type X[T = int] = list[T]
type Y = int
type = 1
type(x)
