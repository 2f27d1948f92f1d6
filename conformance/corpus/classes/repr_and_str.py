# str falls back to repr, never the other way; containers use repr.
class R:
    def __repr__(self): return "R!"
class S:
    def __str__(self): return "S!"
class B(R, S): pass


print(R(), str(R()), [R()], f"{R()} {R()!r}", "%s %r" % (R(), R()))
print(S(), "{}".format(S()), repr(S()).startswith("<__main__.S object at 0x"))
print(B(), [B()], {"k": B()}, (B(),))
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
for f in repr, str, lambda b: [b].__repr__(), lambda b: f"{b}":
    try: f(Bad())
    except TypeError as e: print(e)
print(repr(R), str(int), [R.__name__, type(R())])
