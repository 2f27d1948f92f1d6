"""Running to the end."""

import pytest

import monty


def run(code, **how):
    return monty.Monty(code, inputs=list(how.get('inputs', {}))).run(**how)


def test_the_value_of_the_last_expression_is_the_result():
    assert run('x = 20\nx * 2 + 2') == 42
    assert run('x = 20') is None


@pytest.mark.parametrize(
    'value',
    [None, ..., True, 7, -(2**70), 1.5, 2j, 'é\U0001f600', b'\x00\xff', bytearray(b'a'), [1, [2]], (1,), {'b': 1, 2: 'a'},
     {1, 2}, frozenset({3}), range(1, 9, 2)],
)
def test_plain_values_go_in_and_come_back(value):
    back = run('v', inputs={'v': value})
    assert back == value
    assert type(back) is type(value)


def test_exceptions_are_values_too():
    back = run('v', inputs={'v': ValueError('a', 1)})
    assert isinstance(back, ValueError) and back.args == ('a', 1)


def test_a_value_of_another_type_cannot_go_in():
    with pytest.raises(TypeError, match="'object' cannot be passed"):
        run('v', inputs={'v': object()})


def test_inputs_are_checked():
    m = monty.Monty('x', inputs=['x'])
    with pytest.raises(monty.MontyError, match="input 'x' is missing"):
        m.run()
    with pytest.raises(monty.MontyError, match="no input 'y'"):
        m.run(inputs={'x': 1, 'y': 2})


def test_an_instance_shows_its_attributes():
    point = run('class Point:\n    def __init__(self):\n        self.x = 1\nPoint()')
    assert (point.type_name, point.x, point.attributes) == ('Point', 1, {'x': 1})
    with pytest.raises(AttributeError):
        point.y


def test_output_goes_to_stdout_or_to_a_callback(capsys):
    run("print('hello')")
    assert capsys.readouterr().out == 'hello\n'
    seen = []
    run("print('a', 'b')", print_callback=lambda stream, text: seen.append((stream, text)))
    assert ''.join(text for _, text in seen) == 'a b\n'
    assert {stream for stream, _ in seen} == {'stdout'}


def test_external_functions_are_called():
    m = monty.Monty('double(21) + double(n=1)', external_functions=['double'])
    assert m.run(external_functions={'double': lambda n: 2 * n}) == 44


def test_an_exception_of_an_external_function_is_raised_in_the_script():
    class Refused(KeyError):
        pass

    def fetch(url):
        raise {'v': ValueError('no'), 'r': Refused('x')}[url]

    code = 'try:\n    fetch(u)\nexcept (ValueError, KeyError) as e:\n    seen = (type(e).__name__, str(e))\nseen'
    m = monty.Monty(code, inputs=['u'], external_functions=['fetch'])
    assert m.run(inputs={'u': 'v'}, external_functions={'fetch': fetch}) == ('ValueError', 'no')
    assert m.run(inputs={'u': 'r'}, external_functions={'fetch': fetch})[0] == 'KeyError'


def test_an_external_function_that_is_missing_is_an_error_here():
    with pytest.raises(KeyError, match='fetch'):
        monty.Monty('fetch()', external_functions=['fetch']).run()


def test_a_program_is_bytes_and_back():
    m = monty.Monty.load(monty.Monty('x + 1', inputs=['x']).dump())
    assert m.inputs == ['x']
    assert m.run(inputs={'x': 1}) == 2
    with pytest.raises(monty.MontyError):
        monty.Monty.load(b'nonsense')
