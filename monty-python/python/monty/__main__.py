"""`python -m monty`: the `monty` command, and `monty mcp`."""

import sys

from ._monty import command


def main() -> int:
    words = sys.argv[1:]
    if words[:1] == ['mcp']:
        from .mcp import main as serve

        return serve(words[1:])
    return command(['monty', *words])


if __name__ == '__main__':
    sys.exit(main())
