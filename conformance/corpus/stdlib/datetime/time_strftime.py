# Text of a time in a format.
from datetime import time, timezone, timedelta
t = time(13, 2, 3, 456)
for f in ['%H:%M:%S', '%I:%M %p', '%f', '%S.%f', '%z|%Z', '%Y-%m-%d', '%X', '%j', '%R %T', '%-H', 'x']:
    print(repr(t.strftime(f)))
aware = t.replace(tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
print(aware.strftime('%z %:z %Z'), f'{aware:%H%z}', f'{t}', format(t, '%M'))
print(t.replace(tzinfo=timezone(timedelta(seconds=3661, microseconds=5), 'odd%d')).strftime('%z %:z %Z'))
try:
    t.strftime()
except TypeError as error:
    print(error)
