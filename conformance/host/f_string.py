# Host calls inside f-strings: value, conversion, nested spec, nested string.
x = 3
print(f"{fetch(1)} {fetch('a')!r:>{fetch(6)}} {fetch(2.5):{fetch('.2f')}} {f'{fetch(x)}'} {fetch(x)=}")
print(f"{fetch('left')}{fetch('right'):*^{fetch(11)}}" + f"{[fetch(i) for i in range(2)]}")
