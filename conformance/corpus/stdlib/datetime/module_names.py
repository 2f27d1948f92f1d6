# What the module offers.
import datetime
print(datetime.MINYEAR, datetime.MAXYEAR, datetime.UTC, sorted(datetime.__all__))
print(datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone, datetime.tzinfo, datetime.__name__)
print(datetime.date.__name__, datetime.datetime.__qualname__, datetime.datetime.__module__)
from datetime import *
print(date is datetime.date if hasattr(datetime, 'date') else 'shadowed')
