# A call over many lines is shown with carets under its arguments.
# whole traceback
class Thing:
    def method(self, *args): raise ValueError("no")


def run(thing):
    x = 1, thing.method(
        1,
        2,
    )


run(Thing())
