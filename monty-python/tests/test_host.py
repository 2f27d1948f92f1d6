"""What a host offers besides functions: modules, objects, clocks, chance, the environment, journals."""

import asyncio
import datetime
import types

import pytest

import monty


class Page:
    def __init__(self):
        self.url = 'https://example.com'
        self.secret = 'no'
        self.seen = 0

    def title(self, suffix=''):
        return 'Title' + suffix


def page():
    p = Page()
    return p, monty.HostObject(p, attributes=['url'], settable=['seen'], methods=['title'])


def test_modules_can_be_imported():
    def double(n):
        return 2 * n

    tools = types.SimpleNamespace(double=double, unit='m', since=datetime.date(2020, 1, 1), _hidden=1)
    code = 'import tools\nfrom tools import double, since\ntools.double(double(n=2)), tools.unit, since.year'
    modules = {'tools': tools, 'more': {'x': 1}}
    assert monty.Monty(code).run(modules=modules) == (8, 'm', 2020)
    with pytest.raises(monty.MontyRuntimeError, match="No module named 'none'"):
        monty.Monty('import none').run(modules=modules)
    with pytest.raises(monty.MontyRuntimeError, match='_hidden'):
        monty.Monty('import tools\ntools._hidden').run(modules=modules)
    session = monty.Session(modules=modules)
    session.feed('import tools')
    assert session.feed('tools.double(4)') == 8
    again = monty.Session.load(session.dump(), modules=modules)
    assert again.feed('from more import x\ntools.double(x)') == 2
    with pytest.raises(monty.MontyRuntimeError, match="name 'nothing' is not defined"):
        session.feed('nothing')


def test_modules_of_coroutine_functions_are_awaited():
    async def fetch(n):
        await asyncio.sleep(0)
        return n

    code = 'import asyncio, net\nawait asyncio.gather(net.fetch(1), net.fetch(2))'
    m = monty.Monty(code, top_level_await=True)
    assert asyncio.run(m.run_async(modules={'net': {'fetch': fetch}})) == [1, 2]


def test_objects_do_what_they_are_allowed():
    p, handle = page()
    code = '''
p.seen = p.title("!") + p.url
try:
    p.secret
except AttributeError as e:
    no = str(e)
no, p, [p][0] is p
'''
    no, back, same = monty.Monty(code, inputs=['p']).run(inputs={'p': handle})
    assert 'secret' in no and back is p and same
    assert p.seen == 'Title!https://example.com'
    with pytest.raises(TypeError, match='list'):
        monty.HostObject(p, methods='title')


def test_objects_of_a_paused_program():
    p, handle = page()
    step = monty.Monty('p.title(suffix="?")', inputs=['p']).start(inputs={'p': handle})
    assert (step.kind, step.function_name, step.args, step.kwargs) == ('method', 'title', (p,), {'suffix': '?'})
    assert step.objects == [p]
    step = monty.Snapshot.load(step.dump(), objects=step.objects)
    answer = step.callee()(*step.args, **step.kwargs)
    assert step.resume(return_value=answer).output == 'Title?'
    step = monty.Monty('p.url', inputs=['p']).start(inputs={'p': handle})
    with pytest.raises(monty.MontyRuntimeError, match="no attribute 'url'"):
        step.resume_missing()


def test_an_event_loop_answers_methods_too():
    class Slow:
        async def get(self):
            await asyncio.sleep(0)
            return 5

    m = monty.Monty('s.get() + 1', inputs=['s'])
    assert asyncio.run(m.run_async(inputs={'s': monty.HostObject(Slow(), methods=['get'])})) == 6


def test_the_clock_is_the_hosts_to_choose():
    code = 'from datetime import datetime, timezone\ndatetime.now(timezone.utc)'
    moment = datetime.datetime(2020, 5, 6, 7, 8, tzinfo=datetime.timezone.utc)
    assert monty.Monty(code).run(clock=moment) == moment
    assert monty.Monty(code).run(clock=0.0).year == 1970
    assert monty.Monty(code).run() == monty.Monty(code).run(clock='virtual')
    now = monty.Monty(code).run(clock='system')
    assert abs(now - datetime.datetime.now(datetime.timezone.utc)) < datetime.timedelta(minutes=1)
    for bad in ('sundial', float('nan'), 1e300):
        with pytest.raises(ValueError):
            monty.Monty(code).run(clock=bad)


def test_chance_is_the_hosts_to_choose():
    m = monty.Monty('import random\nrandom.random()')
    assert m.run() == m.run() != m.run(entropy=1)
    assert m.run(entropy=1) == m.run(entropy=1) != m.run(entropy=bytes(31) + b'x')
    assert m.run(entropy='system') != m.run(entropy='system')
    with pytest.raises(ValueError, match='32 bytes'):
        m.run(entropy=b'short')
    with pytest.raises(TypeError):
        m.run(entropy=1.5)


def test_the_environment_is_empty_unless_given():
    m = monty.Monty('import os\nos.environ.get("LANG")')
    assert m.run() is None
    assert m.run(env={'LANG': 'en'}) == 'en'
    assert monty.Session(env={'LANG': 'en'}).feed('import os\nos.environ["LANG"]') == 'en'


def test_a_journal_is_done_again():
    m = monty.Monty('import random\nask(random.random()) + ask(2)', external_functions=['ask'])
    step = m.start(journal=True, entropy=5).resume(return_value=10)
    again = m.replay(step.journal())
    assert (again.args, again.dump()) == (step.args, step.dump())
    assert again.resume(return_value=1).output == 11
    assert m.start().journal() is None
    changed = monty.Monty('ask(1)', external_functions=['ask'])
    with pytest.raises(monty.MontyError, match='differs at call 1'):
        changed.replay(step.journal())
    with pytest.raises(monty.MontyError):
        m.replay(b'nonsense')


def test_inspect_says_where_a_program_stands():
    code = 'def f(n):\n    big = [n] * 1000\n    return ask(n)\nf(7)'
    seen = monty.Monty(code, external_functions=['ask']).start().inspect()
    assert seen['state'] == 'call' and seen['call']['text'] == 'ask(7)'
    assert [f['position']['function'] for f in seen['stack']] == ['<module>', 'f']
    big = next(v for v in seen['stack'][1]['variables'] if v['name'] == 'big')
    assert big['type_name'] == 'list' and big['length'] == 1000 and big['bytes'] >= 8000
    assert any(o['names'] == ['big'] for o in seen['heap']['biggest'])
    session = monty.Session()
    session.feed('x = 1')
    assert session.inspect()['state'] == 'idle'
    assert session.inspect()['stack'][0]['variables'][0]['repr'] == '1'


def test_errors_go_to_the_callback():
    seen = []
    monty.Monty('import sys\nprint("a")\nprint("b", file=sys.stderr)').run(print_callback=lambda *x: seen.append(x))
    assert sorted(seen) == [('stderr', 'b\n'), ('stdout', 'a\n')]
