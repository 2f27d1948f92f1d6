from dataclasses import dataclass, field

for value in ([], {}, set()):
    try:
        @dataclass
        class A:
            x: object = value
    except ValueError as e:
        print(e)
try:
    field(default=1, default_factory=int)
except ValueError as e:
    print(e)

@dataclass
class B:
    x: tuple = ()
print(B())
