"""What crosses between a script and Python, both ways."""

import collections
import dataclasses
import datetime as dt
import decimal
import enum
import fractions
import pathlib
import uuid
import zoneinfo

import pytest

import monty


def run(code, **how):
    return monty.Monty(code, inputs=list(how.get('inputs', {}))).run(**how)


class Color(enum.Enum):
    RED = 'r'
    BLUE = 'b'


class Level(enum.IntEnum):
    LOW = 1


class Access(enum.Flag):
    READ = 1
    WRITE = 2


@dataclasses.dataclass
class Point:
    x: int
    when: dt.date | None = None


@dataclasses.dataclass(frozen=True)
class Key:
    name: str


Pair = collections.namedtuple('Pair', 'left right')
EAST = dt.timezone(dt.timedelta(hours=2), 'east')


@pytest.mark.parametrize(
    'value',
    [
        dt.date(2026, 3, 1),
        dt.time(9, 30, 5, 7, fold=1),
        dt.time(9, 30, tzinfo=dt.timezone.utc),
        dt.datetime(2026, 3, 29, 2, 30, 5, 7, tzinfo=zoneinfo.ZoneInfo('Europe/Paris')),
        dt.datetime(2026, 3, 29, tzinfo=EAST),
        dt.timedelta(-1, 5, 6),
        EAST,
        dt.timezone.utc,
        zoneinfo.ZoneInfo('UTC'),
        decimal.Decimal('-1.50'),
        decimal.Decimal('1E+30'),
        decimal.Decimal('Infinity'),
        fractions.Fraction(-7, 3),
        uuid.UUID(int=2**127 + 5),
        pathlib.PurePosixPath('/a/b'),
        pathlib.PureWindowsPath('c:/a'),
        Color.RED,
        Level.LOW,
        Access.READ | Access.WRITE,
        Point(1, dt.date(2026, 1, 2)),
        Key('k'),
        Pair(1, [decimal.Decimal(2)]),
        collections.deque([1, dt.date(1, 1, 1)], maxlen=3),
        collections.OrderedDict(b=1, a=2),
        collections.Counter('aab'),
        collections.defaultdict(list, a=[1]),
        slice(1, None, 2),
        2**80,
        int,
        {dt.date(2026, 1, 1): {Key('k'): Color.RED}},
    ],
    ids=repr,
)
def test_values_of_the_library_and_of_the_host_come_back_as_they_were(value):
    back = run('v', inputs={'v': value})
    assert back == value
    assert type(back) is type(value)
    assert repr(back) == repr(value)
    # Beside others, by way of a function of the host's.
    m = monty.Monty('same([v, (v,)])', inputs=['v'], external_functions=['same'])
    assert m.run(inputs={'v': value}, external_functions={'same': lambda x: x}) == [value, (value,)]


def test_a_script_sees_what_they_are():
    code = "from datetime import timedelta\n(when + timedelta(1)).isoformat(), price * 2, c.name, p.x, path.suffix"
    inputs = {
        'when': dt.datetime(2026, 12, 31, tzinfo=dt.timezone.utc),
        'price': decimal.Decimal('0.1'),
        'c': Color.BLUE,
        'p': Point(4),
        'path': pathlib.PurePath('a/b.txt'),
    }
    assert run(code, inputs=inputs) == ('2027-01-01T00:00:00+00:00', decimal.Decimal('0.2'), 'BLUE', 4, '.txt')


def test_classes_are_found_by_name():
    code = "from dataclasses import dataclass\n@dataclass\nclass Point:\n    x: int\n    when: object = None\nPoint(3)"
    assert monty.Monty(code, classes=[Point]).run() == Point(3)
    alone = monty.Monty(code).run()
    assert isinstance(alone, monty.MontyObject) and alone.attributes == {'x': 3, 'when': None}
    # What does not fit the class stays a plain object.
    other = monty.Monty('class Point:\n    y = 0\np = Point()\np.y = 1\np', classes=[Point]).run()
    assert isinstance(other, monty.MontyObject) and other.y == 1


def test_members_of_the_scripts_own_enumerations():
    code = 'from enum import Enum, IntEnum\nclass E(Enum):\n    A = 1\nclass N(IntEnum):\n    B = 2\nE.A, N.B'
    one, two = run(code)
    assert (one.type_name, one.name, one.value) == ('E', 'A', 1)
    assert two == 2


def test_one_and_the_same_stays_so():
    shared = [1]
    assert run('a is b[0], a', inputs={'a': shared, 'b': [shared]})[0] is False  # two messages
    assert run('v[0] is v[1]', inputs={'v': [shared, shared]})
    a, b = run('x = []\nx, x')
    assert a is b
    knot = []
    knot.append(knot)
    back = run('v', inputs={'v': knot})
    assert back[0] is back
    assert run('v[0] is v', inputs={'v': knot})
    loop = run('d = {}\nd["d"] = d\nd')
    assert loop['d'] is loop


def test_models_go_in_as_objects_of_their_fields():
    class Model:
        model_fields = {'name': ..., 'inner': ...}

        def __init__(self, **fields):
            self.__dict__.update(fields)

        def model_dump(self):
            return dict(self.__dict__)

        @classmethod
        def model_validate(cls, fields):
            return cls(**fields)

        def __eq__(self, other):
            return self.__dict__ == other.__dict__

    class Old:
        def model_dump(self):
            return {'a': 1}

    model = Model(name='n', inner=Model(name='i', inner=None))
    assert run('m.inner.name + m.name', inputs={'m': model}) == 'in'
    assert run('m', inputs={'m': model}) == model
    assert run('o["a"]', inputs={'o': Old()}) == 1


def test_exceptions_keep_cause_notes_and_attributes():
    code = '''
try:
    {}["k"]
except KeyError as e:
    new = ValueError("bad", 1)
    new.add_note("look here")
    new.code = 7
    raise new from e
'''
    with pytest.raises(monty.MontyRuntimeError) as info:
        run(code)
    error = info.value.exception()
    assert type(error) is ValueError and error.args == ('bad', 1)
    assert error.__notes__ == ['look here'] and error.code == 7
    assert isinstance(error.__cause__, KeyError)
    assert info.value.__cause__ is error
    assert 'look here' in error.monty_traceback and 'line 8' in error.monty_traceback

    def fail():
        raise LookupError(decimal.Decimal(1)) from OSError(2, 'gone')

    code = 'try:\n    fail()\nexcept LookupError as e:\n    r = e.args, e.__cause__.errno\nr'
    m = monty.Monty(code, external_functions=['fail'])
    assert m.run(external_functions={'fail': fail}) == ((decimal.Decimal(1),), 2)


def test_what_is_no_value_is_an_error():
    for bad in (object(), lambda: 1, (n for n in ())):
        with pytest.raises(TypeError, match='cannot be passed'):
            run('v', inputs={'v': [bad]})
    deep = []
    for _ in range(300):
        deep = [deep]
    with pytest.raises(ValueError, match='deep'):
        run('v', inputs={'v': deep})


def test_views_of_bytes_go_in_as_bytes():
    assert run('len(v), v[0]', inputs={'v': memoryview(b'abc')}) == (3, 97)
