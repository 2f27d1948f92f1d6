# Command lines are split and quoted as a shell does.
import shlex
print(shlex.split("a 'b c' \"d \\\" e\" f\\ g # no"), shlex.split("a # c", comments=True))
print(shlex.quote("a b'c"), shlex.quote("safe-1"), shlex.quote(""), shlex.join(["x", "y z"]))
try: shlex.split("'open")
except ValueError as e: print(e)
