# Methods of float.
print((2.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (-2.25).as_integer_ratio())
print((3.5).conjugate())
print((1.5).hex(), (0.1).hex(), (-0.0).hex(), float("inf").hex(), (5e-324).hex(), (1e10).hex())
print(float.fromhex("0x1.8p0"), float.fromhex("-0x.1p4"), float.fromhex("1"), float.fromhex("inf"))
print((0.1).__add__(1), (1.0).__eq__(1), (1.0).__add__("x"), 1.5.__floor__(), 1.5.__ceil__())
print((-1.5).__trunc__(), 7.9 .__int__())
