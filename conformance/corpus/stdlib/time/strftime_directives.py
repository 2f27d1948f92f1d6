# Every directive, for one moment.
import time
t = (2024, 2, 3, 4, 5, 6, 5, 34, 0)
for d in 'aAbBcdDFgGhHIjmMnprRStTuUVwWxXyY%':
    print(d, repr(time.strftime('%' + d, t)))
print(time.strftime('%Y-%m-%d %H:%M:%S', t), time.strftime('', t), time.strftime('%%d %Y!', t), time.strftime('\u00e9%Y', t))
