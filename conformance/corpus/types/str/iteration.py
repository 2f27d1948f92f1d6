# Iterating over text, and its iterator
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


it = iter('aé😀')
show(lambda: (next(it), it.__length_hint__(), list(it), next(it, 'end'), it.__length_hint__(), iter(it) is it))
show(lambda: next(it))
show(lambda: (list('é\ud800'), list(''), [*'ab'], tuple('xy'), set('aa'), {c: n for n, c in enumerate('ab')}))
show(lambda: (type(iter('a')).__name__, type(iter('é')).__name__))
a, *b = 'xyz'
print(a, b)
try: a, b = 'xyz'
except ValueError as e: print(e)
try: a, b, c = 'xy'
except ValueError as e: print(e)
show(lambda: (list(reversed('aé😀')), ''.join(reversed('ab'))))
show(lambda: (zip('ab', 'é').__next__(), list(map(str.upper, 'ab'))))
