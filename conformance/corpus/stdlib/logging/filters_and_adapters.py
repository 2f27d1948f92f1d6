import logging, io
out = io.StringIO()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter('{levelname} {user} {message}', style='{', defaults={'user': '-'}))
log = logging.getLogger('f')
log.addHandler(h)
log.propagate = False
log.addFilter(lambda record: 'secret' not in record.getMessage())
log.warning('a secret')
log.warning('fine')
log.warning('with', extra={'user': 'bob'})
logging.LoggerAdapter(log, {'user': 'eve'}).error('adapted')
print(out.getvalue())
try:
    log.warning('x', extra={'message': 1})
except KeyError as e:
    print(e)
print(logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.b.c'})))
