import argparse
p = argparse.ArgumentParser(prog='git')
p.add_argument('-v', action='store_true')
sub = p.add_subparsers(dest='command', help='what to do')
c = sub.add_parser('commit', help='commit it', aliases=['ci'])
c.add_argument('-m', '--message', default='none')
c.set_defaults(func='do_commit')
d = sub.add_parser('push', help='push it')
d.add_argument('remote', nargs='?', default='origin')
for line in ('commit -m hi', '-v push', 'push up', 'ci', ''):
    print(p.parse_args(line.split()))
print(p.format_help())
print(c.format_usage())
