"""Pausing at a call, and going on."""

import subprocess
import sys

import pytest

import monty as pydantic_monty

CODE = """
data = fetch(url)
len(data)
"""


def paused():
    m = pydantic_monty.Monty(CODE, inputs=['url'], external_functions=['fetch'])
    return m.start(inputs={'url': 'https://example.com'})


def test_a_call_is_answered():
    m = pydantic_monty.Monty(CODE, inputs=['url'], external_functions=['fetch'])
    result = m.start(inputs={'url': 'https://example.com'})
    assert isinstance(result, pydantic_monty.FunctionSnapshot)
    assert result.function_name == 'fetch'
    assert result.args == ('https://example.com',)
    assert result.kwargs == {}
    result = result.resume(return_value='hello world')
    assert result.output == 11


def test_none_is_an_answer():
    m = pydantic_monty.Monty('f(k=1) is None', external_functions=['f'])
    snapshot = m.start()
    assert snapshot.kwargs == {'k': 1}
    assert snapshot.resume(return_value=None).output is True


def test_a_call_can_raise():
    code = 'try:\n    f()\nexcept ValueError as e:\n    r = str(e)\nr'
    snapshot = pydantic_monty.Monty(code, external_functions=['f']).start()
    assert snapshot.resume(exception=ValueError('x')).output == 'x'


def test_a_snapshot_goes_on_once():
    snapshot = paused()
    snapshot.resume(return_value='')
    with pytest.raises(RuntimeError, match='gone on already'):
        snapshot.resume(return_value='')


def test_a_snapshot_whose_answer_is_refused_still_waits():
    snapshot = paused()
    with pytest.raises(TypeError):
        snapshot.resume(return_value=object())
    with pytest.raises(TypeError):
        snapshot.resume()
    assert snapshot.resume(return_value='abc').output == 3


def test_a_snapshot_goes_on_in_another_process():
    code = (
        'import sys, monty\n'
        'snapshot = monty.FunctionSnapshot.load(sys.stdin.buffer.read())\n'
        'print(snapshot.function_name, snapshot.args, snapshot.resume(return_value="hello world").output)\n'
    )
    done = subprocess.run([sys.executable, '-c', code], input=paused().dump(), capture_output=True, check=True)
    assert done.stdout.decode() == "fetch ('https://example.com',) 11\n"


def test_a_dumped_snapshot_can_go_two_ways():
    data = paused().dump()
    assert data == paused().dump()
    outputs = [pydantic_monty.FunctionSnapshot.load(data).resume(return_value='a' * n).output for n in (1, 2)]
    assert outputs == [1, 2]


def test_nonsense_is_no_snapshot():
    data = paused().dump()
    for nonsense in [b'', b'nonsense', data[:-1], data[: len(data) // 2], pydantic_monty.Monty('1').dump()]:
        with pytest.raises(pydantic_monty.MontyError):
            pydantic_monty.FunctionSnapshot.load(nonsense)


def test_frames_show_where_it_waits():
    code = 'def g(n):\n    return f(n)\ng(5)'
    snapshot = pydantic_monty.Monty(code, external_functions=['f']).start()
    outer, inner = snapshot.frames()
    assert (outer['function_name'], outer['line']) == ('<module>', 3)
    assert (inner['function_name'], inner['line'], inner['locals']) == ('g', 2, {'n': 5})


def test_a_slice_of_work_interrupts():
    m = pydantic_monty.Monty('t = 0\nfor i in range(10000):\n    t += i\nt')
    result, turns = m.start(limits={'slice_steps': 1000}), 0
    while isinstance(result, pydantic_monty.InterruptedSnapshot):
        turns += 1
        if turns % 3 == 0:
            result = pydantic_monty.InterruptedSnapshot.load(result.dump(), limits={'slice_steps': 1000})
        result = result.resume()
    assert result.output == 49995000
    assert turns >= 5
