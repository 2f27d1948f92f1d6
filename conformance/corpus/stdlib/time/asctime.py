# The classic text of a time.
import time
print(time.asctime((2024, 2, 3, 4, 5, 6, 5, 34, 0)), time.asctime((2024, 12, 31, 23, 59, 59, 1, 366, 0)), time.asctime(time.gmtime(0)))
print(time.asctime((5, 1, 1, 0, 0, 0, 0, 1, 0)), len(time.asctime()))
for t in [(2024, 13, 1, 0, 0, 0, 0, 1, 0), 3, (1, 2), (2024, 1, 40, 0, 0, 0, 0, 1, 0)]:
    try:
        print(time.asctime(t))
    except Exception as error:
        print(type(error).__name__, error)
