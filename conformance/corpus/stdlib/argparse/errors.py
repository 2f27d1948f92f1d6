import argparse, contextlib, io

def attempt(p, line):
    err = io.StringIO()
    try:
        with contextlib.redirect_stderr(err):
            print(p.parse_args(line.split()))
    except SystemExit as e:
        print(e.code, err.getvalue().splitlines()[-1])

p = argparse.ArgumentParser(prog='demo')
p.add_argument('x', type=int)
p.add_argument('--mode', choices=['a', 'b'])
p.add_argument('--pair', nargs=2)
for line in ('', 'z', '1 2', '1 --mode c', '1 --pair a', '1 --nope', '1 --mode', '1 --m a', '3 --pair a b'):
    attempt(p, line)
