# A class inside a class shows its qualified name.
class Outer:
    class Problem(Exception): pass


raise Outer.Problem("inside")
