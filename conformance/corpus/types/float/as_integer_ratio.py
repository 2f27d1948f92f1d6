# as_integer_ratio, is_integer, from_number
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ((0.5).as_integer_ratio(), (-0.1).as_integer_ratio(), (0.0).as_integer_ratio(), (1e300).as_integer_ratio()[1], (5e-324).as_integer_ratio()[0], (3.0).is_integer(), (3.5).is_integer(), float('inf').is_integer(), float.from_number(3), float.from_number(1.5), float.from_number(True), (1.5).real, (1.5).imag, (1.5).conjugate()))
show(lambda: float('inf').as_integer_ratio())
show(lambda: float('nan').as_integer_ratio())
show(lambda: float.from_number('1'))
show(lambda: float.from_number(None))
show(lambda: float.from_number())
show(lambda: (1.5).as_integer_ratio(1))
show(lambda: ((1.5).__trunc__(), (-1.5).__floor__(), (-1.5).__ceil__(), (2.5).__round__(), (2.567).__round__(1), (1.5).__int__(), (1.5).__float__()))
show(lambda: float('inf').__trunc__())
show(lambda: float('nan').__floor__())
show(lambda: (float.__getformat__('double'), float.__getformat__('float')))
show(lambda: float.__getformat__('x'))
