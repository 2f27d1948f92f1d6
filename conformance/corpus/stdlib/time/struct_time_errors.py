# What is no struct_time.
import time
for args in [((1, 2),), (range(12),), (5,)]:
    try:
        print(time.struct_time(*args))
    except TypeError as error:
        print(error)
t = time.gmtime(0)
for name in ('tm_year', 'tm_foo'):
    try:
        print(getattr(t, name))
        setattr(t, name, 5)
    except AttributeError as error:
        print(error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
