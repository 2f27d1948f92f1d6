import warnings
print(warnings.formatwarning('text', UserWarning, 'file.py', 7, 'x = 1'), end='')
class MyWarning(UserWarning):
    pass
def show(message, category, filename, lineno, file=None, line=None):
    print('shown', message, category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = show
    warnings.warn('hi', MyWarning)
warnings.warn_explicit('gone', ImportWarning, 'a.py', 3)
