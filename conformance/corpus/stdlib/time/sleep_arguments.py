# How long one can sleep.
import time
print(time.sleep(0), time.sleep(0.0), time.sleep(True * 0))
for value in [-1, 'a', float('nan'), None, -0.5]:
    try:
        print(time.sleep(value))
    except Exception as error:
        print(type(error).__name__, error)
