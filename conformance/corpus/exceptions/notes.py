# add_note and __notes__.
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("one")
e.add_note("two")
print(e.__notes__, e.args, repr(e))
for bad in (1, None, b"x"):
    try: e.add_note(bad)
    except TypeError as err: print(err)
e.__notes__ = 5
try: e.add_note("x")
except TypeError as err: print(err)
import traceback
for notes in (["a\nb", "c"], ("t",), "str", 5, [1, None], []):
    e.__notes__ = notes
    print("".join(traceback.format_exception_only(e)))
del e.__notes__
print(hasattr(e, "__notes__"))
