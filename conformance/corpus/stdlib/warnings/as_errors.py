import warnings
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('bad', RuntimeWarning)
    except RuntimeWarning as e:
        print(type(e).__name__, e)
    warnings.simplefilter('ignore')
    warnings.warn('quiet')
with warnings.catch_warnings(action='error', category=UserWarning):
    try:
        warnings.warn('x')
    except UserWarning as e:
        print('raised', e)
