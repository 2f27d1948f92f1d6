# A comparison falls back to the mirrored method; a subclass on the right goes first.
class A:
    def __lt__(self, o): print("A.lt"); return NotImplemented
    def __gt__(self, o): print("A.gt"); return NotImplemented
    def __le__(self, o): print("A.le"); return True
    def __eq__(self, o): print("A.eq"); return NotImplemented
class B(A):
    def __gt__(self, o): print("B.gt"); return "B"
    def __eq__(self, o): print("B.eq"); return NotImplemented


print(A() < B())
print(A() >= A())
print(A() == B(), A() != B(), B() == A())
try: A() < A()
except TypeError as e: print(e)
try: A() > 1
except TypeError as e: print(e)
print(B() < A() if False else A() <= B())
