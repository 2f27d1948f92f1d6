import os
print(os.name, os.sep, os.linesep == '\n', os.curdir, os.pardir, os.pathsep, os.extsep, os.devnull)
class P:
    def __fspath__(self): return '/x/y'
print(os.fspath(P()), os.fspath('a'), os.path.basename(P()), isinstance(P(), os.PathLike), issubclass(int, os.PathLike))
print(os.fsencode('é'), os.fsdecode(b'a'), os.getenv('NOPE_NOT_THERE'), os.getenv('NOPE_NOT_THERE', 'd'), os.error is OSError)
try:
    os.fspath(3)
except TypeError as e:
    print(e)
