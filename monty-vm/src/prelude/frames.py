# Frames as objects: where code stands, what its variables are, who called it. They are pictures, taken when asked for.


class frame:
    __module__ = 'builtins'
    f_trace = None
    f_trace_lines = True
    f_trace_opcodes = False

    def __init__(self, code, line, instruction, locals, globals, back, generator=None):
        self.f_code = code
        self.f_lineno = line
        self.f_lasti = instruction
        self.f_locals = locals
        self.f_globals = globals
        self.f_back = back
        self.f_generator = generator

    @property
    def f_builtins(self):
        return _import('builtins').__dict__

    def clear(self):
        if self.f_generator is None:
            raise RuntimeError('cannot clear an executing frame')
        if not self.f_generator.gi_running:
            self.f_generator.close()

    def __repr__(self):
        code = self.f_code
        return f"<frame at 0x{_address(self):x}, file {_repr(code.co_filename)}, line {self.f_lineno}, code {code.co_name}>"


def frames_above(depth):
    """The frame that many calls up, each with its caller; None if there are not so many."""
    found = []
    while True:
        parts = _frame_at(depth)
        if parts is None:
            break
        found.append(parts)
        depth += 1
    back = None
    for parts in reversed(found):
        back = frame(*parts, back)
    return back


def generator_frame(self):
    parts = _generator_frame(self)
    return frame(*parts, None, self)


def traceback_frame(self):
    file, line, name = self._entries()[0]
    return frame(self._code(), line, self.tb_lasti, {}, {}, None)
