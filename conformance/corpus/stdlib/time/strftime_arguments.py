# What strftime takes.
import time
for args in [(), (3,), ('%Y', 5), ('%Y', [1] * 9), ('%Y', (1, 2)), ('%Y', 'abc'), ('%Y', (1.5, 1, 1, 0, 0, 0, 0, 1, 0)), ('%Y', None),
             ('%Y', (2024, 1, 1, 0, 0, 0, 0, 1, 0), 3), ('%Y', ('a', 1, 1, 0, 0, 0, 0, 1, 0))]:
    try:
        print(time.strftime(*args))
    except TypeError as error:
        print(error)
print(time.strftime('%Y', time.gmtime(0)), len(time.strftime('%H:%M')))
