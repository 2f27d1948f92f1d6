# Texts that are no moments.
from datetime import datetime
for text in ['', '2024', '2024-02', '2024-02-30', '2024-02-29T', '2024-02-29T25:00', '2024-02-29T1:00', '2024-02-29T01:00:0', '2024-13-01T00:00',
             '2024-02-29T24:01', '2024-02-29T01:02:03.', '2024-02-29T01:02+5', '2024-02-29T01:02+25:00', '24-02-29', '2024-02-29TT01', '2024-02-29T01:02:60',
             'now', '2024-W60-1', '2024-02-29T01:02 Z', '2024-02-2901:02', '\u0661024-02-29', '2024-02-29T01:02:03+00:00:00.1234567', '2024-02-29-01']:
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except Exception as error:
        print(type(error).__name__, error)
try:
    datetime.fromisoformat(None)
except TypeError as error:
    print(error)
