from __future__ import annotations


def f(a: dict [str,int], b: "quoted", *args: *Ts, c: (yes if no else maybe), **k: lambda x,*y:( x )) -> {1 : [2 , 3]}:
    pass


class A:
    x: a   .b[ 1:2 , ::3 ]
    y: not   a and(b or c)
    z: f'{x !r:>{w}}' 'tail'
    t: f(x for x in y)
    n: -1**-2 + 0x10
    m: True .real < 1 .real
    s: {**a, b: (c,)}


u: {x   for x in  (1,2) if x}
print(f.__annotations__)
for name, text in A.__annotations__.items():
    print(name, text)
print(__annotations__)
