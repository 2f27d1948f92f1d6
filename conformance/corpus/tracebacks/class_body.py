# A class body is a frame of its own.
# whole traceback
class A:
    class B:
        x = 1 / 0
