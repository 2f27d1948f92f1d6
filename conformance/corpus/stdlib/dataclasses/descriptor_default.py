from dataclasses import dataclass

class Positive:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, obj, owner):
        return 5 if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        print('set', value)
        setattr(obj, self.name, value)

@dataclass
class A:
    x: int = Positive()

print(A(), A(7).x)
