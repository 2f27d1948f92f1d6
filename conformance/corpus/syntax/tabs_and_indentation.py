# Bad indentation has its own exceptions.
for source in [
    "if 1:\n\tx = 1\n        y = 2",
    "if 1:\n    x\n  y",
    "x = 1\n    y = 2",
    "def f():\nx",
    "if 1:\n    pass\n   else:\n    pass",
    "for i in x:\n",
    "class C:\n    def f(self):\n    return 1",
]:
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(type(e).__name__, "|", e.msg)
