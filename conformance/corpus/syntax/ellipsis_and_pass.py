# Bodies that do nothing, and the constants nobody may assign.
def f(): ...
class C: pass
print(f(), ..., Ellipsis is ..., type(...), C.__name__)
for source in ["None = 1", "True = 1", "f() = 1", "1 = x", "x + 1 = 2", "(a, 1) = 2", "f'{x}' = 1"]:
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e.msg)
