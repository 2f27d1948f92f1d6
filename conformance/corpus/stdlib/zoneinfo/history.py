# What was in force long ago, and what will be.
from datetime import datetime
from zoneinfo import ZoneInfo
for key, years in [('Europe/Berlin', [1890, 1916, 1946, 1979, 1980, 2030, 2037, 2038, 2100]), ('America/New_York', [1880, 1918, 1974, 1990, 2007, 2050]), ('Asia/Kolkata', [1900, 1942, 2000]), ('Pacific/Apia', [2011, 2012]), ('Asia/Pyongyang', [2014, 2016, 2019])]:
    for year in years:
        d = datetime(year, 6, 15, 12, tzinfo=ZoneInfo(key))
        print(key, d, d.tzname(), d.dst())
