from pathlib import PureWindowsPath as W
for t in ('c:/Program Files/x.txt', '\\\\host\\share\\dir\\f', 'c:rel', '\\abs', 'a/b'):
    p = W(t)
    print(repr(p), str(p), p.drive, p.root, p.anchor, p.parts, p.is_absolute(), p.parent)
print(W('A/b') == W('a\\B'), W('c:/a') / 'd:/b', W('c:/a') / '/b', W('c:/a/b').relative_to('C:/A'), W('c:/a b').as_uri(), W('c:/a').as_posix())
