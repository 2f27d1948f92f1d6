# Equal texts have equal hashes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


show(lambda: (hash('a') == hash('a'), hash('') , hash('ab') == hash('a' + 'b'), hash(S('x')) == hash('x'), hash('é') == hash('\xe9'), {'a': 1, S('a'): 2}))
show(lambda: ({S('k'): 1}['k'], {'k': 1}[S('k')], len({'a', S('a')}), 'a'.__hash__() == hash('a')))
show(lambda: hash('a', 'b'))
