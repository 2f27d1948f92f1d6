# Indentation, continuation and separators.
if True:
	x = 1
	if x: y = 2; z = 3
	else: pass
def f():
        return (1 +
    2 + \
  3)
class C: a = 1; b = 2
for i in range(2): print(i); continue
while True: break
if x: pass; pass
print(f(), C.a, [
    1,
  2,
], {
'a': 1}, y, z); print("same line");
try: pass
finally: print("f")
with open if False else __import__("contextlib").nullcontext(5) as v: print(v)
for src in ("if 1:\n\tx\n        y", "if 1:\n  x\n   y", "if 1:\n  x\n y", " x", "x\n  y", "if 1:\n", "if 1: if 2: x", "x = 1;; y", "x \\ y", "x \\\n", "x = (\\\n1)", "if 1:\n  pass\n\t\tpass", "class C:\npass", "def f():\n\n\n  return 1", "if 1: x\n  y", "for x in y:\npass", "\\\nx = 1", "x = 1\\", ";x", "if 1:\n  x = (\n1)\n  y", "while 1: pass\nelse:\n  x\n  \n\n", "try:\n  x\nexcept:\n y\n  z"):
    try: compile(src, "f", "exec"); print("ok", repr(src))
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)
