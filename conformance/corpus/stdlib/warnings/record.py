import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('first')
    warnings.warn('second', DeprecationWarning)
    warnings.warn(FutureWarning('third'))
    print(len(w), [(str(x.message), x.category.__name__) for x in w])
    print(w[0].lineno, type(w[0]).__name__)
