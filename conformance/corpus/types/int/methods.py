# Methods and attributes of int.
print((10).bit_length(), (-10).bit_length(), (255).bit_count(), (7).is_integer(), (6).as_integer_ratio())
print((258).to_bytes(2), (258).to_bytes(4, "little"), (-2).to_bytes(2, signed=True), (0).to_bytes(0), (1).to_bytes())
print(int.from_bytes(b"\x01\x02"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff\xfe", signed=True))
print(int.from_bytes([1, 0]), (5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag)
for f in (
    lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("ab"),
    lambda: (1).bit_length(2), lambda: int("5", base=10), lambda: int(x=5), lambda: int("5", 10, 2),
):
    try: print(f())
    except (OverflowError, ValueError, TypeError) as e: print(type(e).__name__, e)
print(True.bit_length(), int.__add__(1, 2), (1).__eq__("a"), (1).__add__("a"), (5).__rsub__(7), (2).__pow__(3, 5))
