# The limit of digits in conversions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (len(str(10**4299)), int('1' * 4300) % 7))
show(lambda: str(10**4300))
show(lambda: int('1' * 4301))
show(lambda: '%d' % 10**4300 if False else 'skipped')
show(lambda: f'{10**4300}')
show(lambda: repr(-10**4300))
show(lambda: int('1_' * 4300 + '1'))
show(lambda: (len(hex(16**5000)), len(bin(2**20000)), int('f' * 5000, 16) == 16**5000 - 1, int('1' * 20000, 2) == 2**20000 - 1, len(oct(8**5000))))
show(lambda: int('1' * 5000, 32) > 0)
show(lambda: int('1' * 5000, 7))
show(lambda: (float('1' * 300) > 0, int('0' * 4301)))
show(lambda: [10**4300])
show(lambda: ('{:x}'.format(16**5000)[:3], len('%x' % 16**5000)))
show(lambda: '{:d}'.format(10**4300))
