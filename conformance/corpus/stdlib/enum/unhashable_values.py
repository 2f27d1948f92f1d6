from enum import Enum

class A(Enum):
    X = [1, 2]
    Y = {'a': 1}
    Z = [1, 2]

print(A([1, 2]), A({'a': 1}), A.Z, list(A), [1, 2] in A, [9] in A)
