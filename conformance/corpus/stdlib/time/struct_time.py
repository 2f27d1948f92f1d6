# A struct_time is a tuple with names.
import time
t = time.struct_time((2024, 2, 3, 4, 5, 6, 5, 34, 0))
print(t, t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone, t.tm_gmtoff)
print(len(t), t[0], t[-1], t[1:3], t == (2024, 2, 3, 4, 5, 6, 5, 34, 0), t < (2025,), t.n_fields, t.n_sequence_fields, t.n_unnamed_fields)
print(t + (1,), list(t)[:3], isinstance(t, tuple), type(t[:2]), 34 in t, t.index(34), time.struct_time(range(11)).tm_gmtoff)
year, *rest = t
print(year, rest, time.struct_time(t, {'tm_zone': 'X'}).tm_zone)
match t:
    case time.struct_time(y, m):
        print(y, m)
