# finally runs after else, after except, before leaving; its own jump wins.
def f(kind):
    log = []
    def run():
        for i in range(2):
            try:
                log.append("try")
                if kind == "raise": raise ValueError
                if kind == "return": return "try"
                if kind == "break": break
                if kind == "continue": continue
            except ValueError:
                log.append("except")
                return "except"
            else:
                log.append("else")
            finally:
                log.append("finally")
            log.append("after")
        else:
            log.append("loop else")
        return "end"
    return run(), log
for kind in ("raise", "return", "break", "continue", "none"): print(kind, *f(kind))
def nested():
    try:
        try: return "inner"
        finally: print("f1")
    finally:
        print("f2")
print(nested())
def value():
    x = 1
    try: return x
    finally: x = 2
print(value())
