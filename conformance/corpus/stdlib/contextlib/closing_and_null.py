from contextlib import closing, nullcontext, AbstractContextManager

class Thing:
    def close(self):
        print('closed')
    def __enter__(self): ...
    def __exit__(self, *a): ...

with closing(Thing()) as t:
    print(type(t).__name__)
with nullcontext(5) as n:
    print(n)
print(issubclass(Thing, AbstractContextManager), issubclass(int, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
