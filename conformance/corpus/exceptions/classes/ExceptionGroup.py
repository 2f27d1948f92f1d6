# ExceptionGroup: members, split and subgroup
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


EG, BEG = ExceptionGroup, BaseExceptionGroup
class G(ExceptionGroup):
    def derive(self, excs): return G('derived', excs)


g = EG('m', [ValueError(1), TypeError(2), EG('n', [KeyError(3)])])
show(lambda: (g.message, g.exceptions, str(g), repr(g), g.args, g.subgroup(ValueError), g.split(KeyError), g.subgroup(lambda e: isinstance(e, TypeError)), g.subgroup((ValueError, KeyError)), g.subgroup(OSError), g.split(OSError), g.derive([ValueError()]), type(BEG('m', [ValueError()])).__name__, type(BEG('m', [KeyboardInterrupt()])).__name__, G('x', [ValueError(1), TypeError(2)]).split(ValueError)))
show(lambda: EG())
show(lambda: EG('m'))
show(lambda: EG('m', []))
show(lambda: EG('m', [5]))
show(lambda: EG('m', 5))
show(lambda: EG(5, [ValueError()]))
show(lambda: EG('m', [KeyboardInterrupt()]))
show(lambda: EG('m', [ValueError], 5))
show(lambda: g.subgroup(5))
show(lambda: g.split())
try: raise g
except* ValueError as e: print('value', e.exceptions)
except* (TypeError, KeyError) as e: print('rest', e.exceptions)
try:
    try: raise g
    except* ValueError: pass
except EG as e: print(e, e.exceptions)
