# exec of statements
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Log(dict):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)


scope = {}
exec('x = 1\ndef f(): return x + 1', scope)
show(lambda: (scope['x'], scope['f'](), exec('y = x', scope, loc := {}), loc, exec('pass')))
exec('a = 1; b = a', {}, Log())
exec(compile('print(n * 2)', 'f', 'exec'), {'n': 4})
show(lambda: exec('return 1'))
show(lambda: exec('1 +'))
show(lambda: exec('raise KeyError(5)'))
show(lambda: exec('print(undefined)', {}))
show(lambda: exec(5))
show(lambda: exec('x', 5))
show(lambda: exec('x', {}, 5))
show(lambda: exec('pass', closure=()))
show(lambda: exec())
show(lambda: exec('for i in range(3):\n print(i)'))
