from types import DynamicClassAttribute
class Meta(type):
    @property
    def v(cls): return 'class'
class A(metaclass=Meta):
    @DynamicClassAttribute
    def v(self): return 'instance'
print(A.v, A().v)
