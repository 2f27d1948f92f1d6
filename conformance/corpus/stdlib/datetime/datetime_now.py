# The clock goes on, and is the same for everyone.
from datetime import datetime, timezone, timedelta, date
import time
a = datetime.now(timezone.utc)
time.sleep(0.05)
b = datetime.now(timezone.utc)
print(timedelta(milliseconds=20) <= b - a < timedelta(seconds=5), a.tzinfo, type(a) is datetime, datetime.now().tzinfo)
east = timezone(timedelta(hours=9))
print(abs(datetime.now(east) - datetime.now(timezone.utc)) < timedelta(seconds=2), datetime.now(tz=east).utcoffset())
print(abs(time.time() - b.timestamp()) < 2, type(datetime.today()) is datetime, datetime.today().date() == date.today())
try:
    datetime.now(3)
except TypeError as error:
    print(error)
