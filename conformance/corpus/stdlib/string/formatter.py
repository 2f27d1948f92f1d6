# A formatter does what str.format does, piece by piece.
from string import Formatter
f = Formatter()
print(f.format("{0} {a:>5} {1!r} {}", 1, "x", a=2) if False else f.format("{0} {a:>5} {1!r}", 1, "x", a=2))
print(list(f.parse("a{b!r:>{w}}c{{")))
class Default(Formatter):
    def get_value(self, key, args, kwargs): return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]
print(Default().format("{a} {b}", a=1))
try: f.format("{0}")
except IndexError as e: print(e)
