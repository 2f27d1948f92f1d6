import math
print(math.sumprod([1e16, 1.0, -1e16], [1, 1, 1]))
