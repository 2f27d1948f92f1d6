import traceback

def f(x):
    return 1 / x

try:
    f(0)
except ZeroDivisionError as e:
    text = traceback.format_exc()
    print([line for line in text.splitlines() if not line.startswith(' ')])
    print(''.join(traceback.format_exception_only(e)), end='')
    print([(fr.name, fr.lineno) for fr in traceback.extract_tb(e.__traceback__)])
print(traceback.format_exc())
