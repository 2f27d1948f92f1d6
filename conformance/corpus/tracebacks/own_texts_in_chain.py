# Each exception of a chain is shown with the text its own class makes.
# whole traceback
class Own(Exception):
    def __str__(self): return f"<{self.args[0]}>"


class Failing(Exception):
    def __str__(self): raise KeyError("no text")


try:
    try: raise Own("first")
    except Own: raise Failing("second")
except Failing as e:
    raise Own("third") from e
