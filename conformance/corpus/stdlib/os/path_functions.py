import os.path
from os.path import join, split, splitext, basename, dirname, normpath, isabs, commonpath, commonprefix, relpath
print(join('a', 'b', 'c.txt'), join('a/', '/b'), join('', 'x'), join('a', ''), join(b'a', b'b'))
for p in ('/a/b/c.tar.gz', 'file', '/', 'a/', '.hidden', '..x.y', '//a//b', ''):
    print(repr(p), split(p), splitext(p), basename(p), dirname(p), normpath(p), isabs(p))
print(normpath('a/../../b/./c//'), normpath('/../a'), commonpath(['/a/b/c', '/a/b/d']), commonprefix(['abc', 'abd']))
print(relpath('/a/b', '/a/c'), relpath('/a', '/a'), os.path.splitroot('//x/y'), os.path.splitdrive('/x'))
for bad in (lambda: join('a', 3), lambda: join('a', b'b'), lambda: commonpath([]), lambda: commonpath(['/a', 'b']), lambda: split(None)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
