import json

try:
    json.loads('{"a": 1,\n "b": x}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc))
    print(e.args, repr(e), isinstance(e, ValueError))
error = json.JSONDecodeError('Bad', 'ab\ncd', 4)
print(error, error.lineno, error.colno)
print(json.JSONDecodeError.__module__, json.JSONDecodeError.__qualname__, error.__reduce__()[1])
