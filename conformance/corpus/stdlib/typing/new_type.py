from typing import NewType

UserId = NewType('UserId', int)
u = UserId(5)
print(UserId, u, type(u), UserId.__name__, UserId.__supertype__, UserId.__module__, UserId | None)
try:
    class Sub(UserId):
        pass
except TypeError as e:
    print(e)
