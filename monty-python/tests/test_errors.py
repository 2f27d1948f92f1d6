"""What can go wrong, and how it is told."""

import pytest

import monty


def test_a_syntax_error_says_where():
    with pytest.raises(monty.MontySyntaxError) as info:
        monty.Monty('x = 1\ny = = 2')
    assert info.value.type_name == 'SyntaxError'
    assert info.value.line == 2
    assert 'File "main.py", line 2' in info.value.traceback
    assert isinstance(info.value.exception(), SyntaxError)


def test_an_exception_comes_with_its_traceback():
    with pytest.raises(monty.MontyRuntimeError) as info:
        monty.Monty('def f():\n    raise ValueError("no")\nf()', script_name='job.py').run()
    error = info.value
    assert (error.type_name, error.message) == ('ValueError', 'no')
    assert 'File "job.py", line 2, in f' in error.traceback
    assert error.traceback.endswith('ValueError: no')
    assert str(error) == error.traceback
    assert isinstance(error.exception(), ValueError) and error.exception().args == ('no',)


def test_a_class_of_the_scripts_is_its_builtin_base_here():
    with pytest.raises(monty.MontyRuntimeError) as info:
        monty.Monty('class Oops(LookupError): pass\nraise Oops(1)').run()
    assert info.value.type_name == 'Oops'
    assert type(info.value.exception()) is LookupError


@pytest.mark.parametrize(
    ('code', 'limits', 'expected'),
    [
        ('x = "a" * 10**9', {'max_memory': 1 << 20}, MemoryError),
        ('while True: pass', {'max_duration_secs': 0.05}, TimeoutError),
        ('while True: pass', {'max_steps': 10_000}, RuntimeError),
        ('while True: print("a" * 100)', {'max_output': 10_000}, RuntimeError),
    ],
)
def test_a_limit_cannot_be_caught(code, limits, expected):
    guarded = f'try:\n    {code}\nexcept BaseException:\n    pass'
    with pytest.raises(monty.MontyLimitError) as info:
        monty.Monty(guarded).run(limits=limits, print_callback=lambda *_: None)
    assert type(info.value.exception()) is expected


def test_a_limit_that_is_none_is_an_error():
    with pytest.raises(TypeError, match="no limit 'max_fun'"):
        monty.Monty('1').run(limits={'max_fun': 1})


def test_a_callback_that_fails_stops_the_program():
    def stop(stream, text):
        raise InterruptedError('enough')

    with pytest.raises(InterruptedError, match='enough'):
        monty.Monty('while True: print("x")').run(print_callback=stop, limits={'max_output': 1 << 30})
