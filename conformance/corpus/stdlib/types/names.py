import types
def f(): pass
def g(): yield
async def h(): pass
class A:
    def m(self): pass
c = h()
print(type(f) is types.FunctionType, type(lambda: 0) is types.LambdaType, type(g()) is types.GeneratorType, type(c) is types.CoroutineType)
c.close()
print(type(A().m) is types.MethodType, type(len) is types.BuiltinFunctionType, type(types) is types.ModuleType, type(None) is types.NoneType)
print(type(f.__code__) is types.CodeType, type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType)
print(type(list[int]) is types.GenericAlias, type(int | str) is types.UnionType, type(A.__dict__) is types.MappingProxyType)
print(types.MethodType(lambda self: self, 5)(), types.GenericAlias(list, (int,)))
