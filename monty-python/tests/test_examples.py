"""The examples run."""

import asyncio
import pathlib
import runpy

EXAMPLES = pathlib.Path(__file__).parent.parent / 'examples'


def test_the_agent_acts_errs_and_answers(capsys):
    example = runpy.run_path(str(EXAMPLES / 'agent.py'))
    assert asyncio.run(example['main']()) == 'Oslo has 71 % of the inhabitants of the two.'
    out = capsys.readouterr().out
    assert "['Oslo', 'Bergen']" in out
    # The model was told of its error and could mend it.
    assert "NameError: name 'total' is not defined" in out
    assert '\n> 71\n' in out
