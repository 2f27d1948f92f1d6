# What does not match, and formats that are none.
from datetime import datetime
for text, f in [('2024', '%m'), ('2024 1', '%Y'), ('', '%Y'), ('2024', '%Y %'), ('2024', '%Q'), ('2024', '%Y%'), ('2024-13', '%Y-%m'), ('31 2 2024', '%d %m %Y'),
                ('2024', '%V'), ('2024 1', '%Y %V'), ('2024 1', '%G %V'), ('2024 5', '%G %j'), ('2024 1 1', '%Y %V %u'), ('366 2023', '%j %Y'), ('0', '%j'), ('24', '%H'), ('60', '%M'), ('62', '%S'),
                ('13', '%I'), ('x', 'y'), ('0000', '%Y'), ('61', '%S'), ('2024', '%E'), ('2024-01-02T', '%Y-%m-%d'), ('a\'b', '%Y')]:
    try:
        print(repr(datetime.strptime(text, f)))
    except ValueError as error:
        print(repr(text), error)
for args in [(1, '%Y'), ('1', 2), (None, '%Y')]:
    try:
        datetime.strptime(*args)
    except TypeError as error:
        print(error)
