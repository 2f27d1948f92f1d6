import ast
import copy

name = ast.Name('a', lineno=3)
print(name, name.ctx, name.lineno, name.__dict__)
print(ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name.__doc__, ast.Name.__mro__)
print(ast.stmt._attributes, ast.Load._attributes, ast.Return.value, ast.expr.end_lineno)
print(ast.Module._field_types, ast.alias._field_types, ast.BoolOp._field_types, ast.Constant._field_types)
print(ast.FunctionDef.__doc__, ast.type_param.__doc__, ast.boolop.__doc__, sep='\n')
print(copy.replace(name, id='b').id, copy.deepcopy(name).id, copy.copy(name).lineno, name.__reduce__())
for make in [lambda: ast.Name('a', ast.Load(), 1), lambda: ast.Name('a', id='b'), lambda: ast.AST(1),
             lambda: copy.replace(name, foo=1)]:
    try:
        make()
    except TypeError as error:
        print(error)
print(ast.parse('x=1\ny=f(1,2,3,k=2)\nz=[1,[2,[3,[4]]]]'), ast.List([1, 2, 3]))
match name:
    case ast.Name(id, ast.Load()):
        print('matched', id)
print(ast.compare(name, ast.Name('a')), ast.compare(name, ast.Name('b')))
print(ast.compare(name, ast.Name('a'), compare_attributes=True))
