from enum import Enum, member, nonmember

class Op(Enum):
    A = 1
    data = nonmember([1, 2])
    @member
    def run(x):
        return x + 1
    def plain(self):
        return 'plain'
    fn = lambda self: 'lambda'

print(list(Op)[0], len(Op), Op.data, Op.A.plain(), Op.A.fn(), Op.run.value(4))
