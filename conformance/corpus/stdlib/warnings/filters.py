import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings()
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', message='skip.*')
    warnings.filterwarnings('error', category=BytesWarning)
    warnings.warn('skip this')
    warnings.warn('keep this')
    try:
        warnings.warn('b', BytesWarning)
    except BytesWarning as e:
        print('error', e)
    print([str(x.message) for x in w])
