import traceback
def f(n):
    if n:
        f(n - 1)
    else:
        raise ValueError('deep')
try:
    f(20)
except ValueError as e:
    lines = traceback.format_tb(e.__traceback__)
    print(len(lines), [line.strip() for line in lines if 'repeated' in line])
    print(len(traceback.extract_tb(e.__traceback__)), len(traceback.extract_tb(e.__traceback__, limit=3)), len(traceback.extract_tb(e.__traceback__, limit=-2)))
