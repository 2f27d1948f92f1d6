# Ages, weekdays, month ends, ranges of days.
from datetime import date, timedelta, datetime
def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)))
def month_end(d):
    first = (d.replace(day=28) + timedelta(days=4)).replace(day=1)
    return first - timedelta(days=1)
print([month_end(date(2024, m, 5)).day for m in range(1, 13)])
days = [date(2024, 2, 26) + timedelta(days=i) for i in range(7)]
print([d.strftime('%a') for d in days], [d for d in days if d.weekday() >= 5])
log = {'b': datetime(2024, 1, 2), 'a': datetime(2024, 1, 1, 23, 59)}
print(sorted(log, key=log.get), min(log.values()), sum((v - datetime(2024, 1, 1) for v in log.values()), timedelta()))
match datetime(2024, 5, 6):
    case date(year=2024, month=m):
        print('2024', m)
