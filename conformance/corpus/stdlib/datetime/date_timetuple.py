# A date as a struct_time, and as ctime has it.
from datetime import date
for d in [date(2024, 2, 29), date(1, 1, 1), date(2023, 12, 31)]:
    print(d.timetuple())
    print(d.ctime())
