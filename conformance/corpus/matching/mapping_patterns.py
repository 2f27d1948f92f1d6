# Mappings: some keys, the rest, what counts as one, get is used.
from collections import OrderedDict, defaultdict, ChainMap
import types
def m(x):
    match x:
        case {"a": 1, "b": b}: return "ab", b
        case {"a": {"x": v}, **rest}: return "nested", v, rest
        case {1: "one", None: n}: return n
        case {-1: v, True: w}: return v, w
        case {"k": [first, *_]}: return first
        case {}: return "any mapping"
        case _: return "no"


for x in ({"a": 1, "b": 2, "c": 3}, {"a": {"x": 5}, "z": 6}, {1: "one", None: "none"}, {-1: "m", 1: "t"}, {"k": (7, 8)}, {}, {"a": 2}, OrderedDict(a=1, b=9), types.MappingProxyType({"k": [1]}), ChainMap({"a": 1}, {"b": 2}), 5, [], None):
    print(m(x))
d = defaultdict(int)
match d:
    case {"new": v}: print("never")
    case {**rest}: print("default untouched", dict(d), rest)
class D(dict):
    def get(self, k, default=None): print("get", k); return dict.get(self, k, default)
    def __missing__(self, k): print("missing"); return 1
match D(a=1):
    case {"a": 1, "b": 2}: print("never")
    case {"a": x}: print(x)
K = types.SimpleNamespace(a="same")
try:
    match {"same": 1}:
        case {"same": 1, K.a: 1}: pass
except ValueError as e: print(e)
