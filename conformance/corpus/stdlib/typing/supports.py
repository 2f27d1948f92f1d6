from typing import SupportsInt, SupportsFloat, SupportsAbs, SupportsIndex, SupportsBytes, SupportsRound, SupportsComplex
for value in (3, 2.5, 'a', b'x', 1j, True):
    print(value, [isinstance(value, s) for s in (SupportsInt, SupportsFloat, SupportsAbs, SupportsIndex, SupportsBytes, SupportsRound, SupportsComplex)])
print(SupportsInt, SupportsAbs[int])
