# Local time is UTC.
import time
print(time.timezone, time.altzone, time.daylight, time.localtime(0) == time.gmtime(0), time.localtime(86400).tm_isdst)
print(time.localtime(0).tm_gmtoff, time.strftime('%z', time.localtime(0)), type(time.localtime()) is time.struct_time)
