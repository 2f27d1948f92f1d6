from inspect import signature, Signature, Parameter
from functools import partial, wraps
def f(a, b, c=3): ...
print(signature(partial(f, 1)), signature(partial(f, b=2)))
@wraps(f)
def g(*args): ...
print(signature(g), signature(g, follow_wrapped=False), signature(f) == signature(g))
s = Signature([Parameter('x', Parameter.POSITIONAL_ONLY)], return_annotation=int)
print(s, s.replace(return_annotation=str), repr(s))
for bad in (3, int.__class__):
    try:
        print(signature(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
try:
    Signature([Parameter('k', Parameter.KEYWORD_ONLY), Parameter('p', Parameter.POSITIONAL_ONLY)])
except ValueError as e:
    print(e)
