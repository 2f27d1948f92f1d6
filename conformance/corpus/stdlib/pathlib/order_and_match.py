from pathlib import PurePosixPath as P, PurePath
print(sorted([P('b'), P('a/c'), P('a')]), P('a') < P('b'), P('a') == 'a', P('a') in {P('a')}, isinstance(PurePath('x'), P))
print(P('a/b.py').match('*.py'), P('/a/b/c.py').match('b/*.py'), P('/a.py').match('/*.py'), P('a/b.py').match('/*.py'), P('a').match('[ab]'))
print(P('a/b/c.py').full_match('a/**/*.py'), P('a/c.py').full_match('a/**/*.py'), P('b/c.py').full_match('a/**'), P('abc').full_match('a?c'))
