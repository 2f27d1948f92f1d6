import sys

class Upper:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text.upper())
    def flush(self):
        self.parts.append('|')

u = Upper()
print('a', 'b', sep='-', file=u, flush=True)
old, sys.stdout = sys.stdout, u
print('c')
sys.stdout = old
print(u.parts, sys.stdout is old)
