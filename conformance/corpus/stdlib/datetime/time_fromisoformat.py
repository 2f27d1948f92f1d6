# Every form of a time that is read.
from datetime import time
for text in ['01:02', '01:02:03', '01:02:03.5', '01:02:03,123456', '01:02:03.1234567', '0102', '010203', '010203.25', '01', 'T01:02', 'T0102',
             '01:02Z', '01:02+05:30', '01:02-0530', '01:02+05', '01:02:03.5+01:02:03.000004', '24:00', '24:00:00', '24:01', '25:00', '01:60', '1:02', '01:2', '01:02:', '01:02.5',
             '', 'x', '01:0203', '0102:03', '01:02+', '01:02+24:00', '01:02+05:60', '01:02ZZ', '01:02:03.', '01:02 +05:00', 'TT01', '01:02+00:00', '01:02-00:00']:
    try:
        print(repr(text), repr(time.fromisoformat(text)))
    except ValueError as error:
        print(error)
try:
    time.fromisoformat(3)
except TypeError as error:
    print(error)
