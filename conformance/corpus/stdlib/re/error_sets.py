import re

for p in ['[', '[a', '[]', '[^]', '[z-a]', r'[\d-z]', r'[a-\d]', r'[\q]', r'[\x4]', r'[\400]', r'[\8]', r'[\u12]', 'x[a-', '[a-]', '[]a]']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
