import logging, io
out = io.StringIO()
logging.basicConfig(force=True, stream=out, format='%(message)s')
try:
    1 / 0
except ZeroDivisionError:
    logging.exception('it failed')
    logging.error('again', exc_info=True)
print([line for line in out.getvalue().splitlines() if not line.startswith(' ')])
