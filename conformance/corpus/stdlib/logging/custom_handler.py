import logging
class Collect(logging.Handler):
    def __init__(self):
        super().__init__(level=logging.WARNING)
        self.records = []
    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.funcName, record.lineno))
c = Collect()
log = logging.getLogger('c')
log.addHandler(c)
log.propagate = False
def work():
    log.warning('from %s', 'work')
    log.info('low')
work()
print(c.records, c)
for bad in (lambda: log.setLevel('NOPE'), lambda: log.setLevel(1.5), lambda: logging.Formatter('%(x', style='%'), lambda: logging.Formatter('x', style='?'), lambda: logging.basicConfig(nope=1, force=True)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
logging.addLevelName(15, 'TRACE')
print(logging.getLevelName(15))
