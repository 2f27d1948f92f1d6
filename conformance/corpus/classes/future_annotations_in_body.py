from __future__ import annotations


class A:
    x: int
    if 0:
        y: str
    z: "quoted" = 1
    print(__annotations__)


class B(A):
    pass


print(A.__annotations__, B.__annotations__, A.__dict__['__annotations__'])
n: int
print(__annotations__, globals()['__annotations__'])
