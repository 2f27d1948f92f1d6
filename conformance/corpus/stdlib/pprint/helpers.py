from pprint import isreadable, isrecursive, saferepr, PrettyPrinter
a = [1]
print(isreadable(a), isrecursive(a), saferepr({'b': 1, 'a': 2}))
a.append(a)
print(isreadable(a), isrecursive(a), saferepr(a).startswith('[1, <Recursion on list with id='))
p = PrettyPrinter(width=20, underscore_numbers=True)
print(p.pformat([1234567, 89]), p.isreadable(object()))
for bad in (dict(indent=-1), dict(depth=0), dict(width=0)):
    try:
        PrettyPrinter(**bad)
    except ValueError as e:
        print(e)
