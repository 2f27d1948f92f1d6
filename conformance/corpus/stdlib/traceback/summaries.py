import traceback
fs = traceback.FrameSummary('a.py', 3, 'f', line='  x = 1  ')
print(fs, fs.line, list(fs), fs == ('a.py', 3, 'f', 'x = 1'), len(fs))
print(traceback.format_list([fs, ('b.py', 4, 'g', 'y'), ('c.py', 5, 'h', None)]))
print(traceback.StackSummary.from_list([('b.py', 4, 'g', 'y')]))
try:
    traceback.format_exception(3)
except TypeError as e:
    print(e)
class Bad(Exception):
    def __str__(self): raise ValueError
print(traceback.format_exception_only(Bad()))
