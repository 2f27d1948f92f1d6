from contextlib import suppress

with suppress(KeyError, ValueError):
    {}['x']
    print('never')
with suppress():
    print('runs')
try:
    with suppress(KeyError):
        raise IndexError('i')
except IndexError as e:
    print(e)
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except* KeyError as e:
    print(e.exceptions)
