import traceback, io
out = io.StringIO()
try:
    int('x')
except ValueError as e:
    traceback.print_exc(file=out)
    traceback.print_exception(e, file=out)
    print(traceback.print_tb(e.__traceback__, file=out))
print([line for line in out.getvalue().splitlines() if 'File' not in line and not line.startswith('    ')])
