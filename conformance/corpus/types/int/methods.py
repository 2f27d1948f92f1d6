# Methods and attributes of int.
print((10).bit_length(), (-10).bit_length(), (255).bit_count(), (7).is_integer(), (6).as_integer_ratio())
print((258).to_bytes(2), (258).to_bytes(4, "little"), (-2).to_bytes(2, signed=True))
print((0).to_bytes(0), (1).to_bytes())
print(int.from_bytes(b"\x01\x02"), int.from_bytes(b"\x01\x02", "little"))
print(int.from_bytes(b"\xff\xfe", signed=True))
print(int.from_bytes([1, 0]), (5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag)
print(True.bit_length(), int.__add__(1, 2), (1).__eq__("a"), (1).__add__("a"), (5).__rsub__(7))
print((2).__pow__(3, 5))
