# Lines of bytes in an unknown encoding.
import difflib
for f in (difflib.unified_diff, difflib.context_diff):
    print(list(difflib.diff_bytes(f, [b"\xff\n", b"a\n"], [b"\xfe\n", b"a\n"], b"\xe9", b"to", n=1)))
for args in ((["a"], [b"b"]), ([b"a"], [b"b"], "f")):
    try:
        print(list(difflib.diff_bytes(difflib.unified_diff, *args)))
    except TypeError as e:
        print(e)
