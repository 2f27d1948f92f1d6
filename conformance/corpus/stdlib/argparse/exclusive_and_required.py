import argparse
p = argparse.ArgumentParser(prog='demo', exit_on_error=False)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--a', action='store_true')
g.add_argument('--b', type=int)
p.add_argument('--need', required=True)
for line in ('--a --need 1', '--b 2 --need x', '--a --b 1 --need x', '--need 1', '--a'):
    try:
        print(p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print('error:', e)
print(p.format_usage())
