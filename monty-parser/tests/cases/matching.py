match a:
    case 1 | -2.5 | 1+2j | 'x' 'y': b
    case None | True: c
    case x: d
    case _: e
    case [a, *b, _] | (c, *_): f
    case {'k': v, **rest}: g
    case {1: _}: h
    case A(): i
    case A.B(x, y=1): j
    case (a as b) if c: k
    case a.b: l
    case x, y: m
    case *x,: n
    case (): o
match (a, b):
    case _: pass
match a, *b:
    case _: pass
match = 1
match(x)
match[x]
match.y
case = 2
