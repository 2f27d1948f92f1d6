"""Records what CPython 3.14 says about each program in tests/errors: python3.14 tests/record.py

Writes `x.out` beside `x.py`: the error as a traceback shows it, then lineno, offset, end_lineno and end_offset.
"""

import os
import sys
import traceback
import warnings

assert sys.version_info[:2] == (3, 14), sys.version
warnings.simplefilter("ignore")
os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "errors"))
for name in sorted(os.listdir(".")):
    if not name.endswith(".py"):
        continue
    with open(name, "rb") as file:
        source = file.read()
    out = name[:-2] + "out"
    try:
        # As far as the tree: what the compiler finds wrong is not of this crate.
        compile(source, name, "exec", flags=0x400)
    except SyntaxError as error:
        metadata = getattr(error, "_metadata", None)
        if metadata:
            # As for a file that is run, whose text the traceback reads again.
            error._metadata = (*metadata[:2], None)
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        text = "".join(traceback.format_exception_only(error)) + " ".join(map(str, place)) + "\n"
        with open(out, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    else:
        os.remove(name)
        if os.path.exists(out):
            os.remove(out)
        print("no error:", name, repr(source))
