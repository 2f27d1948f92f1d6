# f-strings: nesting, formats, conversions, debug, quotes.
x, y, d, w = 5, "text", {"k": "v"}, 8
print(f"{x}", f"{x!r}", f"{y!r:>{w}}", f"{y!s:^10}|", f"{y!a}", f"{x:{'0'}{w}d}", f"{{x}}", f"{{{x}}}", f"{x}{y}", f"{d['k']}", f"{d["k"]}", f'{"nested " f"{x}"}')
print(f"{x=}", f"{x = }", f"{x=!r:>5}", f"{ y = !s}", f"{x+1=}", f"{d['k']=}", f"{x=:>4}", f"{(lambda: 3)()}", f"{[i for i in range(3)]}", f"{ {1: 2}[1] }", f"{x if x else 0}", f"{x,}", f"{*[1, 2], 3}")
print(f"{x:>{w}.{2}f}", f"{3.14159:.{x - 3}}", f"{'a' 'b'}", f"{'\n'}", f"{y.upper()!r}", f"{x!r:{'>'}{'10'}}", f"{x:%}", f"{1_000_000:,}", f"{-x:+}", f"{x:#x}", f"{x:08.3f}", f"{y:.2}")
print(f'''{
    x  # comment
    + 1
}''', f"{'a' if True else 'b':>3}", f"{f'{f"{f'{x}'}"}'}", f"{x:}", f"{'{'}", f"{'}'}", f"{x!r}" "plain {x}", rf"\{x}\n")
class F:
    def __format__(self, spec): return f"<{spec}>"
print(f"{F():a{x}b{{}}}" if False else f"{F():a{x}b}", f"{F()!s:.3}"[:3], f"{F():{'{'}}", f"{F():}}}" if False else "")
