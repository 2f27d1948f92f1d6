"""How long it takes to run small programs from Python, and what paused ones weigh, beside `pydantic-monty`.

    python compare.py [--other PYTHON]

`--other` is the interpreter of an environment in which `pydantic_monty` is installed; each package is measured in a process of its own,
by turns. Of all rounds the least time counts."""

import argparse
import importlib
import json
import os
import subprocess
import sys
import time


def best(action, number, rounds=7):
    """Microseconds of one call, the least of all rounds."""
    least = float('inf')
    for _ in range(rounds):
        began = time.perf_counter()
        for _ in range(number):
            action()
        least = min(least, (time.perf_counter() - began) / number)
    return least * 1e6


def resident():
    """Bytes of this process in memory."""
    with open('/proc/self/statm') as file:
        return int(file.read().split()[1]) * os.sysconf('SC_PAGESIZE')


def measure(module):
    m = importlib.import_module(module)

    def program(code, *, inputs=(), functions=()):
        try:
            return m.Monty(code, inputs=list(inputs), external_functions=list(functions))
        except TypeError:
            # Releases that find out by themselves what a program calls.
            return m.Monty(code, inputs=list(inputs))

    taken = {}
    taken['construct and run `1 + 1`, µs'] = best(lambda: m.Monty('1 + 1').run(), 20_000)
    ready = program('1 + 1')
    taken['run `1 + 1` again, µs'] = best(ready.run, 20_000)
    ready = program('x + 1', inputs=['x'])
    taken['run `x + 1` with an input, µs'] = best(lambda: ready.run(inputs={'x': 1}), 20_000)
    calls = 10_000
    loop = program(f'for i in range({calls}):\n    f(i)', functions=['f'])
    empty = program(f'for i in range({calls}):\n    i')
    answer = {'f': lambda x: x}
    called = best(lambda: loop.run(external_functions=answer), 1, 9)
    taken['host call there and back, µs'] = (called - best(empty.run, 1, 9)) / calls
    paused = program('x = [1, 2, 3]\ny = f(x)\nlen(x) + y', functions=['f'])
    taken['start, pause, resume, µs'] = best(lambda: paused.start().resume(**resumed(m)), 5_000)
    taken['bytes of a paused run, dumped'] = len(paused.start().dump())
    many = [paused.start() for _ in range(1000)]
    before = resident()
    more = [paused.start() for _ in range(10_000)]
    taken['bytes of a paused run, of 10,000 in memory'] = (resident() - before) / len(more)
    assert len(many) + len(more) == 11_000
    return taken


def resumed(m):
    return {'return_value': 1} if m.__name__ == 'monty' else RETURN


RETURN = {'return_value': 1}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--other', help='the interpreter of an environment with pydantic_monty')
    parser.add_argument('--module', help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.module:
        print(json.dumps(measure(args.module)))
        return
    columns = {'monty': (sys.executable, 'monty')}
    if args.other:
        columns['pydantic-monty'] = (args.other, 'pydantic_monty')
    rows = {}
    for name, (python, module) in columns.items():
        done = subprocess.run([python, __file__, '--module', module], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f'{name}: {done.stderr}')
        for what, number in json.loads(done.stdout).items():
            rows.setdefault(what, {})[name] = number
    print('| |', ' | '.join(columns), '|', 'ratio |' if args.other else '')
    print('|---' * (len(columns) + 1 + bool(args.other)) + '|')
    for what, numbers in rows.items():
        cells = [f'{numbers[name]:,.2f}' if numbers[name] < 100 else f'{numbers[name]:,.0f}' for name in columns]
        if args.other:
            cells.append(f"{numbers['pydantic-monty'] / numbers['monty']:.1f}×")
        print(f'| {what} |', ' | '.join(cells), '|')


if __name__ == '__main__':
    main()
