import re

print(re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1 b22'))
print(re.sub('[aeiou]', lambda m: f'<{m.start()}{m.group().upper()}>', 'banana', count=2))
print(re.subn('x', lambda m: '', 'axbx'), re.sub('q', str, 'abc'), re.sub('(a)|b', lambda m: str(m.group(1)), 'ab'))
def fail(m):
    raise KeyError(m.group())
try:
    re.sub('n', fail, 'banana')
except KeyError as e:
    print(repr(e))
names = {'x': 'one', 'y': 'two'}
print(re.sub(r'\{(\w+)\}', lambda m: names.get(m[1], m[0]), '{x} {y} {z}'))
