import warnings
def f(message):
    warnings.warn(message)
for action in ('default', 'once', 'always', 'module', 'ignore'):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter(action)
        for i in range(3):
            f('same')
        warnings.warn('same')
        print(action, len(w))
