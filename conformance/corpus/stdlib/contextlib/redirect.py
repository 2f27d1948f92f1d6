from contextlib import redirect_stdout, redirect_stderr
import io, sys

out = io.StringIO()
with redirect_stdout(out) as f:
    print('hidden', 1)
    sys.stdout.write('too\n')
    with redirect_stdout(io.StringIO()):
        print('lost')
    print('back')
print(repr(out.getvalue()), f is out)
err = io.StringIO()
with redirect_stderr(err):
    print('oops', file=sys.stderr)
print(err.getvalue())
