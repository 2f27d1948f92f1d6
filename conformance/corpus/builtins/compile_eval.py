# compile and eval of expressions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class M(dict):
    def __missing__(self, key): return 'missing ' + key


show(lambda: (eval('1 + 2'), eval(' \t3'), eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}), eval('z', {}, M()), eval(compile('6 * 7', 'f', 'eval')), eval(b'8'), eval('[n for n in range(3)]'), eval('(lambda: q)()', {'q': 9}), eval('x', globals={'x': 1}, locals={'x': 2})))
show(lambda: eval('1 +'))
show(lambda: eval('x = 1'))
show(lambda: eval(''))
show(lambda: eval('undefined_name', {}))
show(lambda: eval(5))
show(lambda: eval('1', 5))
show(lambda: eval('1', {}, 5))
show(lambda: eval())
show(lambda: eval('1; 2'))
show(lambda: compile('1', 'f', 'bad'))
show(lambda: compile('x = ', 'f', 'exec'))
show(lambda: compile(5, 'f', 'exec'))
show(lambda: compile('1', 'f'))
show(lambda: compile('1', 5, 'exec'))
show(lambda: (compile('pass', 'file.py', 'exec').co_filename, exec('a = 1', d := {}), d['a'], sorted(k for k in d)))
show(lambda: (eval('__builtins__', {}) is not None, eval('1' + ' + 1' * 50), eval('"é"'), eval("'a' 'b'")))
