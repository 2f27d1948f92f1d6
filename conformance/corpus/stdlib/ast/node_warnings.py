import ast
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    ast.Name(foo=1, id='x')
    ast.Name()
    node = ast.Call()
for warning in log:
    print(warning.category.__name__, warning.message)
print(node.args, node.keywords, hasattr(node, 'func'))
