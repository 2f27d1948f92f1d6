# Reading a struct_time.
import time
print(time.strptime('Sat Feb  3 04:05:06 2024'))
print(time.strptime('2024-02-29', '%Y-%m-%d'))
print(time.strptime('12', '%H'), time.strptime('29 Feb', '%d %b'), sep='\n')
t = time.strptime('2024 UTC +0130', '%Y %Z %z')
print(t.tm_zone, t.tm_gmtoff, t.tm_isdst, time.strptime('2024', '%Y').tm_zone)
for args in [('x', '%Y'), ('2024 1', '%Y'), ('1', '%'), (3, '%Y'), ('3', 5)]:
    try:
        print(time.strptime(*args))
    except Exception as error:
        print(type(error).__name__, error)
