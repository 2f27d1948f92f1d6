# Which years are leap years.
import calendar
print([y for y in range(1890, 2110, 10) if calendar.isleap(y)], calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2000), calendar.leapdays(2000, 2001), calendar.leapdays(2024, 2024), calendar.leapdays(2001, 1990))
