import warnings
for f in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y'), lambda: warnings.simplefilter('nope'),
          lambda: warnings.filterwarnings('error', lineno=-1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
c = warnings.catch_warnings()
with c:
    try:
        c.__enter__()
    except RuntimeError as e:
        print(e)
