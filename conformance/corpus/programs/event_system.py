# Decorators that register, closures that unsubscribe, a queue of events.
class Bus:
    def __init__(self): self.handlers, self.trace = {}, []
    def on(self, *names):
        def add(f):
            for n in names: self.handlers.setdefault(n, []).append(f)
            f.off = lambda: [self.handlers[n].remove(f) for n in names]
            return f
        return add
    def emit(self, name, /, **data):
        for f in list(self.handlers.get(name, ())):
            try: self.trace.append(f(**data))
            except Exception as e: self.trace.append(f"{f.__name__} failed: {type(e).__name__}: {e}")
bus = Bus()
@bus.on("start", "stop")
def log(**kw): return f"log {sorted(kw)}"
@bus.on("start")
def risky(*, n): return 10 // n
bus.emit("start", n=5)
bus.emit("start", n=0)
bus.emit("start")
log.off()
bus.emit("stop")
bus.emit("nobody")
print(*bus.trace, sep="\n")
