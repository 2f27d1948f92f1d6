import ast

tree = ast.parse("""
@d
async def f[T](a, /, b: int = 1, *c, d, e=2, **g) -> None:
    'doc'
    return [f'{x!r:>{w}}', t'{x}', b'', ..., None, 1j]
match a:
    case {'k': [1, *_], **r} | A(b, c=None) if x: pass
""")
print(ast.dump(tree))
print(ast.dump(tree, annotate_fields=False, indent=1))
print(ast.dump(tree, include_attributes=True, indent='\t'))
print(ast.dump(tree, show_empty=True, indent=3))
node = ast.Call()
node.args.append(ast.Name('x'))
del node.keywords
print(ast.dump(node), ast.dump(node, False), ast.dump(ast.Constant(None)), ast.dump(ast.MatchSingleton(None)))
try:
    ast.dump([])
except TypeError as error:
    print(error)
