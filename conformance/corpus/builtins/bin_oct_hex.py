# Prefixes, signs, objects with __index__.
for n in 0, 1, -1, 255, -256, 2**70, True:
    print(bin(n), oct(n), hex(n))
class I:
    def __index__(self): return 10
print(bin(I()), oct(I()), hex(I()), int(bin(37), 2), int(hex(-37), 16), int(oct(8), 0), f"{37:b}")
print(format(I().__index__(), "#x"))
for call in lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: bin():
    try: call()
    except TypeError as e: print(e)
