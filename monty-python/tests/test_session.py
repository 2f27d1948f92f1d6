"""Programs that grow, snippet by snippet."""

import pytest

import monty


def test_variables_stay_after_an_error_too():
    session = monty.Session()
    assert session.feed('x = 20') is None
    with pytest.raises(monty.MontyRuntimeError):
        session.feed('y = 1; 1 / 0')
    assert session.feed('x + y + 1') == 22
    assert 'y' in session.names()


def test_values_go_in_and_out():
    session = monty.Session()
    session.set('xs', [1, 2, 3])
    assert session.feed('sum(xs)') == 6
    assert session.get('xs') == [1, 2, 3]
    assert session.get('nothing') is None
    assert session.get('nothing', 5) == 5


def test_a_session_calls_the_host_and_becomes_bytes():
    functions = {'double': lambda n: 2 * n}
    session = monty.Session(external_functions=functions)
    session.feed('def f(x): return double(x) + 1')
    again = monty.Session.load(session.dump(), external_functions=functions)
    fork = again.fork()
    assert again.feed('f(4)') == 9
    assert fork.feed('f(5)') == 11


def test_output_goes_to_the_callback():
    seen = []
    monty.Session(print_callback=lambda stream, text: seen.append((stream, text))).feed("print('a')")
    assert seen == [('stdout', 'a\n')]


def test_an_exception_of_the_host_is_the_scripts():
    def fail():
        raise KeyError('k')

    session = monty.Session(external_functions={'fail': fail})
    assert session.feed('try:\n    fail()\nexcept KeyError as e:\n    r = e.args\nr') == ('k',)


def test_limits_hold_for_the_whole_session():
    session = monty.Session(limits={'max_steps': 10_000})
    session.feed('x = 1')
    with pytest.raises(monty.MontyLimitError):
        session.feed('while True: pass')


def test_a_slice_that_is_used_up_goes_on():
    session = monty.Session(limits={'slice_steps': 1000})
    with pytest.raises(RuntimeError):
        session.feed('n = sum(1 for _ in range(5000))')
    while not session.proceed():
        pass
    assert session.get('n') == 5000
