from reprlib import recursive_repr
class L(list):
    @recursive_repr()
    def __repr__(self):
        return '<' + '|'.join(map(repr, self)) + '>'
l = L('ab')
l.append(l)
print(l, L.__repr__.__name__)
