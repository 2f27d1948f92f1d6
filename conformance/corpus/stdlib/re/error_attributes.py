import re

for p in ['a(b', 'ab\nc(d\n', b'(', '*', 'a{2,1}']:
    try:
        re.compile(p)
    except re.error as e:
        print(e, '|', e.msg, repr(e.pattern), e.pos, e.lineno, e.colno)
e = re.error('message')
print(e, e.pattern, e.pos, e.lineno, re.error is re.PatternError, repr(re.PatternError('m', 'p', 0)))
print(re.PatternError.__module__, re.PatternError.__name__)
