import copy

def gen(): yield 1
for x in (gen(), {}.keys()):
    for f in (copy.copy, copy.deepcopy):
        try:
            f(x)
        except TypeError as e:
            print(e)
memo = {}
print(copy.deepcopy([1, [2]], memo), len(memo) > 0, copy.Error.__name__)
