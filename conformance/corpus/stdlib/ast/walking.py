import ast

source = 'def f(a):\n    """One.\n\n      Two.\n    """\n    return a + é(1, 2) + (b\n  .c)\n'
tree = ast.parse(source)
print([type(node).__name__ for node in ast.walk(tree)])
print([name for name, value in ast.iter_fields(tree.body[0])])
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[0])])
print(repr(ast.get_docstring(tree.body[0])), repr(ast.get_docstring(tree.body[0], clean=False)), ast.get_docstring(tree))
value = tree.body[0].body[1].value
for node in [value, value.left, value.right, value.left.right.args[1], ast.Name('x')]:
    print(repr(ast.get_source_segment(source, node)), repr(ast.get_source_segment(source, node, padded=True)))
new = ast.copy_location(ast.Name('z', ast.Load()), value)
print(new.lineno, new.col_offset, new.end_lineno, new.end_col_offset)
ast.increment_lineno(tree, 10)
print(value.lineno, value.right.end_lineno)
made = ast.fix_missing_locations(ast.Expr(ast.BinOp(ast.Name('x'), ast.Add(), ast.Constant(1, lineno=5, col_offset=2))))
print(ast.dump(made, include_attributes=True))
try:
    ast.get_docstring(value)
except TypeError as error:
    print(error)
