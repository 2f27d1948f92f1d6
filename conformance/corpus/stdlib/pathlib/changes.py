from pathlib import PurePosixPath as P
p = P('/a/b/c.tar.gz')
print(p.with_name('d.txt'), p.with_stem('z'), p.with_suffix('.bz2'), p.with_suffix(''), p.as_uri(), p.as_posix())
print(p.relative_to('/a'), p.is_relative_to('/a/b'), p.is_relative_to('/x'), p.relative_to('/a/x', walk_up=True))
for bad in (lambda: P('/').with_name('x'), lambda: p.with_name('a/b'), lambda: p.with_suffix('gz'), lambda: p.relative_to('/x'), lambda: P(3), lambda: P('a') / 3, lambda: P('a').as_uri()):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
