import traceback
for source in ('x = = 1', 'def f(:\n  pass', "print('a"):
    try:
        compile(source, 'name.py', 'exec')
    except SyntaxError as e:
        print(''.join(traceback.format_exception_only(e)), end='')
