# Two leading underscores are private to the class text.
class A:
    __secret = 1

    def __init__(self):
        self.__x = 2
        self.__dunder__ = 3

    def get(self, other): return self.__x, other.__x, A.__secret

    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()


a = A()
print(a.get(A()), sorted(vars(a)), a._A__x, a._A__hidden(), a.call())
try:
    a.__x
except AttributeError as e:
    print(e)
class B(A):
    def show(self): return self.__x
try: B().show()
except AttributeError as e: print(e)
