# Set displays and comprehensions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadHash:
    def __hash__(self): raise ZeroDivisionError('hash')


show(lambda: ({1, 1.0, True}, {*'aa'}, {n % 2 for n in range(5)} == {0, 1}, {*[1], *(2,), 3} == {1, 2, 3}, {(1, 2)}, type({*()}), {x for x in ()}, {frozenset()}, len({*range(5), *range(3)}), {None}, {()}, {1} | {2} == {1, 2}))
show(lambda: {[]})
show(lambda: {*5})
show(lambda: {*None})
show(lambda: {BadHash()})
show(lambda: {x for x in [[]]})
show(lambda: {1 / 0 for x in 'a'})
show(lambda: {{}})
show(lambda: (1 in {1, 2}, 'a' in {'a', 'b'}, (1,) in {(1,)}, 1.0 in {1}, [] in [[]]))
show(lambda: [] in {1})
show(lambda: {} in {1})
show(lambda: {1} in {frozenset({1})})
