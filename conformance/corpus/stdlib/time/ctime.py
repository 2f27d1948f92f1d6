# The classic text of a timestamp.
import time
print(time.ctime(0), time.ctime(1709210096.9), time.ctime(-1), len(time.ctime()), time.ctime(None) == time.ctime())
for s in ['a', float('nan')]:
    try:
        print(time.ctime(s))
    except Exception as error:
        print(type(error).__name__, error)
