# A dict of functions and an enum made by a metaclass.
class EnumMeta(type):
    def __new__(m, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(m, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls.members = {}
        for k, v in members.items():
            member = object.__new__(cls); member.name, member.value = k, v
            cls.members[k] = member; setattr(cls, k, member)
        return cls
    def __iter__(cls): return iter(cls.members.values())
    def __getitem__(cls, k): return cls.members[k]
    def __len__(cls): return len(cls.members)
class Enum(metaclass=EnumMeta):
    def __repr__(self): return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
class State(Enum): IDLE = 0; RUNNING = 1; DONE = 2
TABLE = {(State.IDLE, "go"): State.RUNNING, (State.RUNNING, "end"): State.DONE, (State.RUNNING, "stop"): State.IDLE}
state, trail = State.IDLE, []
for event in "go stop end go end go".split():
    state = TABLE.get((state, event), state)
    trail.append(state.name)
print(trail, list(State), len(State), State["DONE"] is State.DONE, state)
