# sort with keys, reverse and stability
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


words = ['pear', 'Fig', 'apple', 'fig', 'kiwi']
show(lambda: (sorted(words), sorted(words, key=len), sorted(words, key=str.lower, reverse=True), sorted(words, key=None), sorted([3, 1, 2], reverse=True), sorted('hello'), sorted({3: 1, 1: 2}), sorted([(1, 'b'), (1, 'a')]), sorted([True, 0, 1.0, False]), sorted([[2], [1, 5], [1]]), sorted(range(5), key=lambda n: -n % 3)))
show(lambda: sorted([1, 'a']))
show(lambda: sorted([None, 1]))
show(lambda: sorted([1j, 2j]))
show(lambda: sorted([1], key=5))
show(lambda: (sorted([1], reverse='x'), sorted([2, 1], reverse=0)))
show(lambda: sorted([1, 2], key=lambda n: 1 / 0))
show(lambda: sorted([1], None))
show(lambda: sorted())
show(lambda: sorted(5))
show(lambda: [].sort(1))
show(lambda: [3, 1].sort(cmp=len))
show(lambda: sorted([1], key=len))
show(lambda: sorted([(n % 3, n) for n in range(9)], key=lambda p: p[0], reverse=True))
