from typing import ForwardRef, List, Optional
r = ForwardRef('X')
print(r, r == ForwardRef('X'), r.__forward_arg__, List['X'], Optional['Y'], List['X'].__args__)
X = int
print(ForwardRef('X').evaluate(globals=globals()), ForwardRef('list[X]').evaluate(globals={'X': str}))
for bad in (lambda: ForwardRef(1), lambda: ForwardRef('Nope').evaluate(globals={}), lambda: ForwardRef('1 +').evaluate()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
