# Timestamps in parts.
import time
for s in [0, 1.9, -1, 1709210096, 951782400, 4102444800, 253402300799, True]:
    print(time.gmtime(s))
for s in ['a', [1], float('nan'), 1e30]:
    try:
        print(time.gmtime(s))
    except Exception as error:
        print(type(error).__name__, error)
