import argparse
p = argparse.ArgumentParser(prog='demo')
p.add_argument('file')
p.add_argument('rest', nargs='*')
p.add_argument('-n', '--num', type=int, default=3)
p.add_argument('-v', '--verbose', action='store_true')
p.add_argument('--mode', choices=['fast', 'slow'])
p.add_argument('-q', action='count', default=0)
p.add_argument('--tag', action='append')
for line in ('a', 'a b c -n5 -v', '--num=7 x', '-vqq x --mode fast', 'x --tag a --tag b --ver', 'a -- -b'):
    print(p.parse_args(line.split()))
print(p.parse_known_args(['f', '--unknown', '-n', '1']))
