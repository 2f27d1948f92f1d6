from dataclasses import dataclass, field, fields, MISSING

@dataclass
class A:
    x: int = field(default=1, doc='an x')

text = repr(fields(A)[0])
print(text[:text.index('default_factory')])
print(text[text.index('init'):])
print(A.__dataclass_params__)
print(fields(A)[0].default_factory is MISSING, type(MISSING).__name__)
