from pathlib import PurePosixPath as P
for t in ('/usr/local/lib/file.tar.gz', 'a/./b//c/', '.', '/', '//x/y', '.hidden', 'a/..'):
    p = P(t)
    print(repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.is_absolute())
print(list(P('/a/b/c').parents), P('/a/b/c').parents[0], len(P('a/b').parents), P('a', 'b', '/c', 'd'))
print(P('a') / 'b' / P('c'), 'x' / P('y'), P('/a').joinpath('b', 'c'), str(P()), hash(P('a')) == hash(P('a/')))
