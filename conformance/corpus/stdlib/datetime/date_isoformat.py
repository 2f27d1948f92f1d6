# ISO text of a date, and every form that is read.
from datetime import date
print(date(5, 3, 1).isoformat(), str(date(2024, 12, 1)), repr(date(5, 3, 1)))
for text in ['2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024W09', '2023-02-29', '2024-2-29', '2024-02-29 ',
             '', 'xxxx-xx-xx', '2024-W54-1', '2024-W01-8', '2024/02/29', '202-402-29', '0001-01-01', '9999-12-31', '2024-13-01',
             '２０２４-02-29', '2024-W094', '2024W09-4', '20240230', '2024-0229', '2024-060', '0000-01-01']:
    try:
        print(repr(text), date.fromisoformat(text))
    except ValueError as error:
        print(error)
for value in [20240229, None, b'2024-02-29']:
    try:
        date.fromisoformat(value)
    except TypeError as error:
        print(error)
