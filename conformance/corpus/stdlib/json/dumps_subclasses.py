import json

class F(float):
    def __repr__(self):
        return 'F'

class I(int):
    def __str__(self):
        return 'I'

class S(str):
    def __str__(self):
        return 'other'

class L(list):
    def __iter__(self):
        return iter(['from iter'])

class D(dict):
    def items(self):
        return [('from', 'items')]

print(json.dumps([F(1.5), I(3), S('s'), {S('k'): 1, I(4): 2}]))
print(json.dumps(L([1])), json.dumps(D(a=1)))
