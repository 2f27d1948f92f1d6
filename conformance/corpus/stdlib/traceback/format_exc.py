import traceback

def f(x):
    return 1 / x

try:
    f(0)
except ZeroDivisionError as e:
    text = traceback.format_exc()
    print([line.strip() for line in text.splitlines() if 'File' not in line])
    print(''.join(traceback.format_exception_only(e)), end='')
    print([(fr.name, fr.lineno, fr.line) for fr in traceback.extract_tb(e.__traceback__)])
print(traceback.format_exc())
