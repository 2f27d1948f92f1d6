# The unified and the context format.
import difflib
a = ["one\n", "two\n", "three\n", "four\n", "five\n"]
b = ["zero\n", "one\n", "tree\n", "four\n"]
for f in (difflib.unified_diff, difflib.context_diff):
    for n in (0, 1, 3):
        print("".join(f(a, b, "Original", "Current", "2005-01-26", "", n=n)))
    print(list(f(a, a)), list(f([], ["x"], lineterm="")), list(f(["x"], [], "f", lineterm="")))
    for args in (([b"a"], ["b"]), (["a"], ["b"], b"f"), ("a", "b"), (["a"], [b"b"])):
        try:
            print(list(f(*args)))
        except TypeError as e:
            print(e)
