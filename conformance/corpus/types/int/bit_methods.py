# bit_length, bit_count, conjugate and the number attributes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ([n.bit_length() for n in (0, 1, -1, 255, 256, -256, 2**64, -2**64 + 1)], [n.bit_count() for n in (0, -7, 2**100 - 1, -2**100)], (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, True.real, type(True.numerator), (7).as_integer_ratio(), (-3).is_integer(), True.conjugate()))
show(lambda: (5).bit_length(1))
show(lambda: int.bit_count())
show(lambda: int.bit_count('a'))
show(lambda: setattr(5, 'real', 1))
show(lambda: ((5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__index__(), (5).__int__(), (5).__float__(), True.__int__(), type(True.__index__())))
