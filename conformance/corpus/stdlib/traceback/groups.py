import traceback
try:
    raise ExceptionGroup('many', [ValueError(1), ExceptionGroup('in', [KeyError('k')])])
except ExceptionGroup as e:
    for line in ''.join(traceback.format_exception(e)).splitlines():
        if 'File' not in line and 'raise' not in line:
            print(line)
    print(''.join(traceback.format_exception_only(e, show_group=True)))
