import re

for p in ['\\', 'ab\\', r'\q', r'\x4', r'\xg', r'\u004', r'\U0011', r'\U00110000', r'\N', r'\N{', r'\N{}', r'\N{no such name}', r'\400', r'\1',
          r'(a)\2', r'(\1)', r'\8', r'\E', rb'\u0041', rb'\N{DIGIT ONE}']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
