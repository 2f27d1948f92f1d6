import re

for args in [('a', b'b', 'aa'), (b'a', 'b', b'aa'), ('a', 'b', b'aa'), ('a', 'b', 5), ('a', lambda m: 1, 'aa')]:
    try:
        print(re.sub(*args))
    except TypeError as e:
        print(e)
for call in [lambda: re.sub('a', 'b', 'aaa', 1, 2, 3), lambda: re.sub('a', 'b', 'aaa', 1, count=2)]:
    try:
        call()
    except TypeError as e:
        print(e)
