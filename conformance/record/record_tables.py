"""Writes the tables of `conformance/tables`: generated calls of builtin types and functions with what CPython answered.

    PYTHONHASHSEED=0 python3.14 record_tables.py            writes all
    PYTHONHASHSEED=0 python3.14 record_tables.py int_ops    writes one

A table begins with the source of its function `case`, then, after a line of three dashes, has one row a line: the arguments as
the text of a tuple, a tab, and what came of the call: the `ascii()` of the answer, or `!` and the exception. Each module of the
folder `tables` makes one: its `case`, and `rows(chance)`, which yields tuples of arguments. CPython must be a 64-bit one.
"""
import pathlib
import random
import sys
import warnings

HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parent / 'tables'
# Longer rows show nothing that shorter ones do not.
LONGEST = 800


def outcome(case, args):
    try:
        return ascii(case(*args))
    except Exception as error:
        return '!' + type(error).__name__ + ': ' + ascii(str(error))[1:-1]


def write(name):
    text = (HERE / 'tables' / (name + '.py')).read_text()
    module = {}
    exec(text, module)
    lines, seen = [], set()
    chance = random.Random(name)
    source = text.split('# rows\n')[0].rstrip() + '\n'
    scope = {'inf': float('inf'), 'nan': float('nan'), 'infj': complex('infj'), 'nanj': complex('nanj')}
    exec(source, scope)
    for args in module['rows'](chance):
        text = ascii(args)
        if text in seen:
            continue
        seen.add(text)
        # The arguments are made anew from their text, as the test does.
        line = text + '\t' + outcome(scope['case'], eval(text, scope))
        if len(line) <= LONGEST:
            lines.append(line)
    (TABLES / (name + '.tsv')).write_text(source + '---\n' + '\n'.join(lines) + '\n', encoding='utf-8', newline='\n')
    print(f'{name}: {len(lines)} rows')


def main():
    if sys.hash_info.width != 64 or hash('monty') != -2740223356348421901:
        sys.exit('a 64-bit CPython with PYTHONHASHSEED=0, please')
    warnings.simplefilter('ignore')
    TABLES.mkdir(exist_ok=True)
    names = sorted(path.stem for path in (HERE / 'tables').glob('*.py'))
    for name in sys.argv[1:] or names:
        write(name)


if __name__ == '__main__':
    main()
