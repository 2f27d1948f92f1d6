# Parts make a timestamp; days and months may run over.
import time
for t in [(1970, 1, 1, 0, 0, 0, 0, 1, 0), (2024, 2, 29, 12, 30, 15, 0, 0, 0), (2024, 2, 30, 0, 0, 0, 0, 0, 0), (2023, 13, 1, 0, 0, 0, 0, 0, 0),
          (2024, 1, 1, 0, 0, -1, 0, 0, 0), (1969, 12, 31, 23, 59, 58, 0, 0, 0), (2024, 1, 0, 25, 61, 0, 0, 0, 0)]:
    print(time.mktime(t))
for t in [(2024, 1, 2), 5, ('a',) * 9]:
    try:
        print(time.mktime(t))
    except TypeError as error:
        print(error)
print(time.mktime(time.gmtime(1709210096)))
