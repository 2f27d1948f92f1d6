import argparse
def even(s):
    n = int(s)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{n} is odd')
    return n
p = argparse.ArgumentParser(prog='demo', exit_on_error=False, argument_default=argparse.SUPPRESS)
p.add_argument('--n', type=even)
p.add_argument('--f', type=float, default='2.5')
for line in ('--n 4', '--n 3', '--n x', '--n -2'):
    try:
        print(p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print('error:', e)
ns = argparse.Namespace(a=1)
print(ns, 'a' in ns, vars(ns), ns == argparse.Namespace(a=1), p.get_default('f'))
