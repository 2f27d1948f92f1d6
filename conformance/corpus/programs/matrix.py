# A matrix class with operators.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))
    def __matmul__(self, o): return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result @= base
            base, n = base @ base, n >> 1
        return result
    def __getitem__(self, at): i, j = at; return self.rows[i][j]
    def __eq__(self, o): return self.rows == o.rows
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __str__(self): return "\n".join(" ".join(f"{x:>3}" for x in r) for r in self.rows)
    def det(self):
        if len(self.rows) == 1: return self[0, 0]
        minor = lambda j: Matrix(r[:j] + r[j + 1:] for r in self.rows[1:])
        return sum((-1) ** j * x * minor(j).det() for j, x in enumerate(self.rows[0]))

m = Matrix([[2, 1], [1, 3]])
print(m, m @ m, (m ** 5).rows, m.T == m, m.det(), Matrix([[1, 1], [1, 0]]) ** 90, sep="\n")
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), (m ** 0).rows, m[1, 1])
