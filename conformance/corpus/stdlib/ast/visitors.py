import ast


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append(node.id)

    def visit_Call(self, node):
        self.seen.append('call')
        self.generic_visit(node)


class Changes(ast.NodeTransformer):
    visit_Pass = lambda self, node: None
    visit_Expr = lambda self, node: [node, node]

    def visit_Constant(self, node):
        return ast.Name(f'c{node.value}')


names = Names()
names.visit(ast.parse('f(a, b.c, g(d))'))
print(names.seen)
print(ast.unparse(Changes().visit(ast.parse('if x:\n  pass\n  f(1)\n  y = 2 + 3'))))
