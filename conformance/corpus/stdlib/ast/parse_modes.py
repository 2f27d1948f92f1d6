import ast

print(ast.dump(ast.parse('x = 1; y', 'f.py')))
print(ast.dump(ast.parse('a + b', mode='eval')))
print(ast.dump(ast.parse('print(1)', mode='single')))
print(ast.dump(compile('x', 'f', 'exec', ast.PyCF_ONLY_AST)))
print(ast.dump(compile(b'x', 'f', 'eval', flags=ast.PyCF_ONLY_AST, dont_inherit=True)))
tree = ast.parse('x')
print(ast.parse('x', type_comments=True, feature_version=(3, 9), optimize=0).body)
for arguments in [('x', 'f', 'no'), ('(', 'f'), ('x y', 'name.py', 'eval')]:
    try:
        ast.parse(*arguments)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
try:
    ast.parse('x', feature_version=(2, 7))
except ValueError as error:
    print(error)
print(tree.body[0].value.ctx is ast.parse('y').body[0].value.ctx)
