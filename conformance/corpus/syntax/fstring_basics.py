# Expressions of every shape inside the braces.
x, name = 42, "World"
print(f"Hello {name}! {x + 1} {{literal}} {x!r} {name!r:>10}|{name!s:_^9}|")
print(f"{ {'a': 1}['a'] } {[i for i in range(3)]} {(lambda v: v * 2)(4)}")
print(f"{'nested ' + f'{x}' + f"{name!a}"}")
print(f"{x if x > 3 else 0} {x, 1} {x == 42} {not x}")
print(f'{"é"!a} {"é"!r} {"\n"!r} {"it's"}')
print(f"""{
    x
    + 1
}""")
print(f"a{x}b" "c{x}d" f"{x}", rf"\d{x}\n")
print(f"{{}} {{{x}}} {{{{}}}}")
print(f"{'a' 'b'}{''}{None}{...}")
