# `=` prints the text of the expression, spaces included, then its repr.
x, s = 3.14159, "hi"
print(f"{x=}")
print(f"{x = }")
print(f"{ x  =  }")
print(f"{s=} {s=!s} {s=!a} {s = !r:>6}")
print(f"{x=:.2f} {x = :>10.1f}")
print(f"{x+1=} {s.upper()=} {len(s)  =}")
print(f"{[x, s]=}")
print(f"{x==3=}")
print(f"{'a'=} {"b"=}")
