# What the compiler says about common slips.
sources = [
    "if x\n  pass", "def f(:\n pass", "print 'hi'", "x = (1,", "x = 1]", "'abc", "for i in range(3) print(i)",
    "return 1", "break", "continue", "yield 1", "def f(a, a): pass", "def f(a=1, b): pass", "f(a=1, 2)",
    "f(a=1, a=2)", "class C:\npass", " x = 1", "x = 0777", "a = 1 b = 2", "def f():\n nonlocal x",
    "x = 5 if 1", "import a.b as", "f(**a, *b)", "*a", "a, *b, *c = d", "x = 1__0", "{1: 2, 3}", "lambda: (yield)",
    "global x; x", "x = 1\nglobal x\n", "def f():\n x = 1\n global x", "else: pass", "try: pass", "await x",
]
for source in sources:
    try:
        compile(source, "s", "exec")
        print("fine:", source)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, "|", e.lineno)
