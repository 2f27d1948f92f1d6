import json
from collections import OrderedDict

print(json.loads('{"a": 1, "a": 2, "b": {"c": 3}}', object_pairs_hook=lambda pairs: pairs))
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(json.loads('{}', object_pairs_hook=list, object_hook=len))
def unique(pairs):
    d = dict(pairs)
    if len(d) != len(pairs):
        raise KeyError('twice')
    return d
try:
    json.loads('{"a": 1, "a": 2}', object_pairs_hook=unique)
except KeyError as e:
    print(repr(e))
