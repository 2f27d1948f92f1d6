# add_note, with_traceback, and how far the traceback reaches.
def inner(): raise ValueError("v")
def outer(): inner()


try: outer()
except ValueError as e:
    e.add_note("first")
    e.add_note("second")
    print(e.__notes__, hasattr(Exception(), "__notes__"))
    tb, n, names = e.__traceback__, 0, []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
    print(e.with_traceback(None) is e, e.__traceback__)
    try: e.add_note(5)
    except TypeError as t: print(t)
