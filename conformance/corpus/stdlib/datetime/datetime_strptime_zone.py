# Zones in read moments.
from datetime import datetime
for text, f in [('2024 +0530', '%Y %z'), ('2024 -05:30', '%Y %z'), ('2024 Z', '%Y %z'), ('2024 +01:02:03', '%Y %z'), ('2024 +010203.5', '%Y %z'),
                ('2024 UTC', '%Y %Z'), ('2024 GMT', '%Y %Z'), ('2024 UTC +0000', '%Y %Z %z'), ('2024 utc +0100', '%Y %Z %z'), ('2024+0000', '%Y%z'),
                ('2024 +01', '%Y %z'), ('2024 +0160', '%Y %z'), ('2024 EST', '%Y %Z'), ('2024 z', '%Y %z'), ('2024 +01:0203', '%Y %z')]:
    try:
        print(repr(text), repr(datetime.strptime(text, f)))
    except ValueError as error:
        print(error)
