# The special methods of str called by hand
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('a'.__add__('b'), 'a'.__mul__(3), 'a'.__rmul__(-1), 'abc'.__contains__('b'), 'abc'.__getitem__(-1), 'abc'.__getitem__(slice(None, None, -1)), 'abc'.__len__()))
show(lambda: ('a'.__lt__('b'), 'a'.__lt__(1), 'a'.__eq__(1), 'a'.__ne__('a'), 'a'.__ge__('B'), 'a'.__hash__() == hash('a'), '%d'.__mod__(3), '3'.__rmod__('%s')))
show(lambda: ('a'.__format__('>3'), 'é'.__repr__(), 'a'.__str__(), 'a'.__getnewargs__(), 'abc'.__iter__().__next__()))
show(lambda: 'a'.__add__(1))
show(lambda: 'a'.__mul__('b'))
show(lambda: 'a'.__contains__(1))
show(lambda: 'a'.__getitem__('x'))
show(lambda: 'a'.__getitem__(5))
show(lambda: 'a'.__format__(1))
show(lambda: 'a'.__rmod__(5))
show(lambda: 'a'.__add__())
show(lambda: 'a'.__lt__())
