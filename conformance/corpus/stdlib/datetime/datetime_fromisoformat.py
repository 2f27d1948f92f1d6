# Forms of a moment that are read.
from datetime import datetime
for text in ['2024-02-29', '20240229', '2024-02-29T01:02', '2024-02-29 01:02:03', '2024-02-29x01', '20240229T010203', '2024-02-29T01:02:03.5Z',
             '2024-02-29T01:02:03.123456789+05:30', '2024-W09-4T10', '2024W094T10', '2024-W09T10', '2024W09T1000', '2024-02-29T24:00', '2024-12-31T24:00:00.000', '9999-12-31T24:00',
             '2024-02-29T010203.5-0330', '20240229 01:02', '2024-02-29T01:02+00:00']:
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except Exception as error:
        print(type(error).__name__, error)
