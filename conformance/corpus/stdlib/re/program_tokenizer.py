import re

def tokens(text):
    rules = [('NUMBER', r'\d+(?:\.\d*)?'), ('NAME', r'[A-Za-z_]\w*'), ('STRING', r'"(?:[^"\\]|\\.)*"'), ('OP', r'[-+*/=<>]=?'), ('SKIP', r'[ \t]+'), ('BAD', r'.')]
    for m in re.finditer('|'.join(f'(?P<{name}>{rule})' for name, rule in rules), text):
        if m.lastgroup == 'BAD':
            raise SyntaxError(f'{m.group()!r} at {m.start()}')
        if m.lastgroup != 'SKIP':
            yield m.lastgroup, m.group()

print(list(tokens(r'x1 = 3.5*y >= "a\"b" - 2')))
try:
    list(tokens('a ? b'))
except SyntaxError as e:
    print(e)
