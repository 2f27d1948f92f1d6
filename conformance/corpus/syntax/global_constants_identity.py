# Singletons are one object each.
print(None is None, True is (1 == 1), () is (), NotImplemented is NotImplemented)
print(type(None).__name__, type(NotImplemented).__name__, bool(None))
print(True + True, True == 1, True is 1 if False else "skipped", isinstance(True, int))
print([True, 1, 1.0].count(1), {True: "a", 1: "b", 1.0: "c"})
print(str(True), repr(False), int(True), float(True), complex(True))
try:
    bool(NotImplemented)
except TypeError as e:
    print(e)
