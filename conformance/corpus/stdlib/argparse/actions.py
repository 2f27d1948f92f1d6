import argparse
p = argparse.ArgumentParser(prog='demo')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True)
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--ext', action='extend', nargs='+', type=int)
p.add_argument('--opt', nargs='?', const='c', default='d')
p.add_argument('--off', action='store_false')
class Up(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values.upper()))
p.add_argument('--up', action=Up)
for line in ('', '--no-flag --const', '--ext 1 2 --ext 3', '--opt', '--opt x --off', '--up a'):
    print(p.parse_args(line.split()))
