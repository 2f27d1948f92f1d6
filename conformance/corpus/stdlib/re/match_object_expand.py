import re

m = re.match(r'(?P<a>\w+) (\w+)(!)?', 'hello world')
for t in [r'\2 \1', r'\g<a>-\g<2>', r'\g<0>', r'\n\t\\', r'[\3]', r'\-', r'\101\07', 'plain']:
    print(repr(m.expand(t)))
for t in [r'\4', r'\g<b>', r'\g<', r'\g', r'\q', r'\400', r'\g<1x>', r'\g<>', '\\', r'\g<9>']:
    try:
        m.expand(t)
    except (re.error, IndexError) as e:
        print(repr(t), type(e).__name__, e)
