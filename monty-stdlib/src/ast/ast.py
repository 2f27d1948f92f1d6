# Syntax trees: the classes of nodes, source text to trees and back, walks along them.

import re

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8000 | PyCF_ONLY_AST

_absent = object()
_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')

# Sums, each with its constructors, and products. An `@` says that the nodes know where they stand.
_GRAMMAR = '''
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)
@stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
     | Return(expr? value)
     | Delete(expr* targets)
     | Assign(expr* targets, expr value, string? type_comment)
     | TypeAlias(expr name, type_param* type_params, expr value)
     | AugAssign(expr target, operator op, expr value)
     | AnnAssign(expr target, expr annotation, expr? value, int simple)
     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | While(expr test, stmt* body, stmt* orelse)
     | If(expr test, stmt* body, stmt* orelse)
     | With(withitem* items, stmt* body, string? type_comment)
     | AsyncWith(withitem* items, stmt* body, string? type_comment)
     | Match(expr subject, match_case* cases)
     | Raise(expr? exc, expr? cause)
     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | Assert(expr test, expr? msg)
     | Import(alias* names)
     | ImportFrom(identifier? module, alias* names, int? level)
     | Global(identifier* names)
     | Nonlocal(identifier* names)
     | Expr(expr value)
     | Pass
     | Break
     | Continue
@expr = BoolOp(boolop op, expr* values)
     | NamedExpr(expr target, expr value)
     | BinOp(expr left, operator op, expr right)
     | UnaryOp(unaryop op, expr operand)
     | Lambda(arguments args, expr body)
     | IfExp(expr test, expr body, expr orelse)
     | Dict(expr?* keys, expr* values)
     | Set(expr* elts)
     | ListComp(expr elt, comprehension* generators)
     | SetComp(expr elt, comprehension* generators)
     | DictComp(expr key, expr value, comprehension* generators)
     | GeneratorExp(expr elt, comprehension* generators)
     | Await(expr value)
     | Yield(expr? value)
     | YieldFrom(expr value)
     | Compare(expr left, cmpop* ops, expr* comparators)
     | Call(expr func, expr* args, keyword* keywords)
     | FormattedValue(expr value, int conversion, expr? format_spec)
     | Interpolation(expr value, constant str, int conversion, expr? format_spec)
     | JoinedStr(expr* values)
     | TemplateStr(expr* values)
     | Constant(constant value, string? kind)
     | Attribute(expr value, identifier attr, expr_context ctx)
     | Subscript(expr value, expr slice, expr_context ctx)
     | Starred(expr value, expr_context ctx)
     | Name(identifier id, expr_context ctx)
     | List(expr* elts, expr_context ctx)
     | Tuple(expr* elts, expr_context ctx)
     | Slice(expr? lower, expr? upper, expr? step)
expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
@excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
@arg(identifier arg, expr? annotation, string? type_comment)
@keyword(identifier? arg, expr value)
@alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
@pattern = MatchValue(expr value)
        | MatchSingleton(constant value)
        | MatchSequence(pattern* patterns)
        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        | MatchStar(identifier? name)
        | MatchAs(pattern? pattern, identifier? name)
        | MatchOr(pattern* patterns)
type_ignore = TypeIgnore(int lineno, string tag)
@type_param = TypeVar(identifier name, expr? bound, expr? default_value)
           | ParamSpec(identifier name, expr? default_value)
           | TypeVarTuple(identifier name, expr? default_value)
'''

def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=1)


# The module's own names: classes are made of text.
_space = _deprecated.__globals__


def _shown_class(cls):
    return 'ast.AST' if cls is AST else cls.__name__


class AST:
    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()
    # For each field: its name, what it holds, and how many: '' for one, '?', '*' or '?*'.
    _shape = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional "
                            f"argument{'' if len(fields) == 1 else 's'}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        given = set(fields[:len(args)])
        for name, value in kwargs.items():
            if name in fields:
                if name in given:
                    raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
                given.add(name)
            elif name not in self._attributes:
                _deprecated(f'{_shown_class(cls)}.__init__ got an unexpected keyword argument {name!r}. Support for '
                            'arbitrary keyword arguments is deprecated and will be removed in Python 3.15.')
            setattr(self, name, value)
        types = cls._field_types
        for name in fields:
            if name in given:
                continue
            shape = types.get(name, _absent)
            if shape is _absent:
                _deprecated(f"Field {name!r} is missing from {_shown_class(cls)}._field_types. This will become an "
                            'error in Python 3.15.')
                continue
            shape = cls._kinds.get(name, ('', '?'))
            if shape[1] in ('*', '?*'):
                setattr(self, name, [])
            elif shape[0] == 'expr_context':
                setattr(self, name, Load())
            elif shape[1] == '':
                _deprecated(f'{_shown_class(cls)}.__init__ missing 1 required positional argument: {name!r}. This '
                            'will become an error in Python 3.15.')

    def __reduce_ex__(self, protocol):
        return self.__reduce__()

    def __reduce__(self):
        state = self.__dict__
        filled = []
        for name in self._fields:
            if name not in state:
                break
            filled.append(None)
        return type(self), tuple(filled), dict(state)

    def __repr__(self):
        return _short(self, 3)

    def __replace__(self, /, **changes):
        cls = type(self)
        known = self._fields + self._attributes
        for name in changes:
            if name not in known:
                raise TypeError(f'{cls.__name__}.__replace__ got an unexpected keyword argument {name!r}.')
        values = dict(self.__dict__)
        values.update(changes)
        absent = [name for name in self._fields
                  if name not in values and not hasattr(cls, name) and cls._kinds.get(name, ('', ''))[1] == '']
        if absent:
            names = ', '.join([repr(name) for name in absent])
            raise TypeError(f"{cls.__name__}.__replace__ missing {len(absent)} keyword "
                            f"argument{'' if len(absent) == 1 else 's'}: {names}.")
        return cls(**values)

    _kinds = {}


AST.__module__ = 'ast'


def _short(node, depth):
    name = _shown_class(type(node))
    if depth <= 0:
        return f'{name}(...)'
    parts = []
    for field in node._fields:
        value = getattr(node, field)
        parts.append(f'{field}={_short_value(value, depth)}')
    return f"{name}({', '.join(parts)})"


def _short_value(value, depth):
    if isinstance(value, AST):
        return _short(value, depth - 1)
    if isinstance(value, (list, tuple)):
        items = [_short_value(item, depth) for item in (value if len(value) < 3 else (value[0], value[-1]))]
        if len(value) > 2:
            items.insert(1, '...')
        text = ', '.join(items)
        if isinstance(value, list):
            return f'[{text}]'
        return f'({text},)' if len(value) == 1 else f'({text})'
    text = repr(value)
    if isinstance(value, (str, bytes)) and len(text) > 402:
        text = text[:200] + '...' + text[-200:]
    return text


def _define():
    attributes = ()
    parent = AST
    made = []
    for line in _GRAMMAR.strip().split('\n'):
        line = line.strip()
        if line[0] == '|':
            parts = [line[2:]]
        else:
            placed = line[0] == '@'
            line = line[1:] if placed else line
            attributes = _PLACE if placed else ()
            head, is_sum, rest = line.partition(' = ')
            if not is_sum:
                made.append((_class(line, AST, attributes), line))
                continue
            parent = type(head, (AST,), {'__module__': 'ast', '_fields': (), '_attributes': attributes})
            parent.__doc__ = line
            if placed:
                parent.end_lineno = parent.end_col_offset = None
            _space[head] = parent
            parts = rest.split(' | ')
        for part in parts:
            made.append((_class(part, parent, attributes), part))
            if parent.__doc__ is not None and line[0] == '|':
                parent.__doc__ += '\n' + ' ' * (len(parent.__name__) + 1) + '| ' + part
    plain = {'identifier': str, 'string': str, 'int': int, 'constant': object}
    for cls, text in made:
        types = {}
        for name, (of, many) in cls._kinds.items():
            kind = plain.get(of) or _space[of]
            types[name] = list[kind] if '*' in many else kind | None if many == '?' else kind
        cls._field_types = types
    return {cls.__name__: cls for cls, _ in made}


def _class(text, parent, attributes):
    name, has_fields, fields = text.partition('(')
    kinds = {}
    for field in fields.rstrip(')').split(', ') if has_fields else ():
        of, field = field.split(' ')
        kinds[field] = (of.rstrip('?*'), of[len(of.rstrip('?*')):])
    names = tuple(kinds)
    cls = type(name, (parent,), {'__module__': 'ast', '_fields': names, '__match_args__': names, '_kinds': kinds,
                                 '_attributes': attributes, '__doc__': text})
    if parent is AST and attributes:
        cls.end_lineno = cls.end_col_offset = None
    for field, (_, many) in kinds.items():
        if many == '?':
            setattr(cls, field, None)
    _space[name] = cls
    return cls


_classes = _define()
# Nodes that are names alone are made once for all trees that are parsed.
_bare = {name: cls() for name, cls in _classes.items()
         if cls.__base__ in (expr_context, boolop, operator, unaryop, cmpop)}
_NODES, _LISTS, _VALUES, _VALUE_LISTS, _CONSTANTS = range(5)


def _plan(cls):
    plan = []
    for name, (of, many) in cls._kinds.items():
        if of == 'constant':
            kind = _CONSTANTS
        elif of in ('identifier', 'string', 'int'):
            kind = _VALUE_LISTS if '*' in many else _VALUES
        else:
            kind = _LISTS if '*' in many else _NODES
        plan.append((name, kind))
    return plan


_plans = {name: (cls, _plan(cls)) for name, cls in _classes.items()}


def _built(rows):
    # Parents come before their children in the rows.
    made = [None] * len(rows)
    new = object.__new__
    for number in range(len(rows) - 1, -1, -1):
        row = rows[number]
        cls, plan = _plans[row[0]]
        node = made[number] = new(cls)
        at = 2
        for name, kind in plan:
            value = row[at]
            at += 1
            if kind == _NODES:
                if value is not None:
                    value = _bare[value] if type(value) is str else made[value]
            elif kind == _LISTS:
                value = [None if item is None else _bare[item] if type(item) is str else made[item] for item in value]
            elif kind == _CONSTANTS:
                value = value[0]
            elif kind == _VALUE_LISTS:
                value = list(value)
            setattr(node, name, value)
        place = row[1]
        if place is not None:
            node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return made[0]


def _constant(value, strict):
    kind = type(value)
    if kind is int and value.bit_length() > 10000 and not strict:
        return repr(value), 'int'
    if value is None or value is ... or kind in (bool, int, float, complex, str, bytes):
        return (value,)
    if kind in (tuple, frozenset):
        if strict:
            for item in value:
                _constant(item, True)
            return (value,)
        if all([len(_constant(item, False)) == 1 for item in value]):
            return (value,)
    if strict:
        raise TypeError(f'got an invalid type in Constant: {kind.__name__}')
    return repr(value), kind.__name__


def _value(of, value, many, cls, name):
    # An identifier, string or number of a tree that is to be compiled.
    if value is None and many == '?':
        return None
    if of == 'int':
        if type(value) is bool or not isinstance(value, int):
            raise ValueError(f'invalid integer value: {value!r}')
        if not -0x80000000 <= value <= 0x7fffffff:
            raise OverflowError('Python int too large to convert to C int')
        return int(value)
    if value is None and many == '':
        raise ValueError(f"field '{name}' is required for {cls.__name__}")
    if type(value) is not str and not (of == 'string' and type(value) is bytes):
        raise TypeError(f'AST {of} must be of type str')
    return value


def _known(node):
    for cls in type(node).__mro__:
        if _classes.get(cls.__name__) is cls:
            return cls
    return None


def _place(node, sort, strict):
    if not strict:
        line = getattr(node, 'lineno', None)
        return (line, 0, line, 0) if isinstance(line, int) and 0 <= line < 0x7fffffff else None
    place = []
    for row, name in enumerate(_PLACE):
        value = getattr(node, name, None)
        if value is None:
            if row < 2:
                if hasattr(node, name):
                    raise ValueError(f'invalid integer value: {value!r}')
                raise TypeError(f'required field "{name}" missing from {sort}')
            value = place[row - 2]
        place.append(_value('int', value, '', None, name))
    line, column, end_line, end_column = place
    if line > end_line:
        raise ValueError(f'AST node line range ({line}, {end_line}) is not valid')
    if (line < 0 and end_line != line) or (column < 0 and end_column != column):
        raise ValueError(f'AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) '
                         'is not valid')
    if line == end_line and column > end_column:
        raise ValueError(f'line {line}, column {column}-{end_column} is not a valid range')
    return tuple([max(value, 0) for value in place])


def _rows(root, strict, sort='mod'):
    # The rows of a tree as the front end takes them: parents first. `strict`: it is to be compiled, and so it is checked.
    rows = []
    if isinstance(root, list):
        root = Interactive(root)
    # A node, the list where its number goes, the row there, and the sort it should be of.
    open = [(root, [None], 0, sort if strict else None)]
    while open:
        node, where, at, sort = open.pop()
        cls = _known(node)
        placed = sort is not None and 'lineno' in _space[sort]._attributes
        place = None
        if placed or not strict and cls is not None and cls._attributes:
            place = _place(node, sort, strict)
        if cls is None or sort is not None and not isinstance(node, _space[sort]):
            if sort is None or _space[sort].__base__ is AST and sort in _classes:
                if sort is None:
                    raise AttributeError(f'{type(node).__name__!r} object is no node')
                raise TypeError(f'required field "{_space[sort]._fields[0]}" missing from {sort}')
            raise TypeError(f'expected some sort of {sort}, but got {node!r}')
        if cls.__name__ in _bare:
            where[at] = cls.__name__
            if rows or strict:
                continue
        where[at] = len(rows)
        row = [cls.__name__, place]
        rows.append(row)
        below = []
        for name, (of, many) in cls._kinds.items():
            value = getattr(node, name, _absent)
            if value is _absent:
                if '*' in many:
                    value = []
                elif many == '?':
                    value = None
                elif of == 'expr_context' and not strict:
                    value = _bare['Load']
                elif strict:
                    raise TypeError(f'required field "{name}" missing from {cls.__name__}')
                else:
                    value = getattr(node, name)
            if of == 'constant':
                row.append(_constant(value, strict))
            elif of in ('identifier', 'string', 'int'):
                if '*' in many:
                    if strict and not isinstance(value, list):
                        raise TypeError(f'{cls.__name__} field "{name}" must be a list, not a {type(value).__name__}')
                    row.append([_value(of, item, '', cls, name) if strict else str(item) for item in value])
                elif strict:
                    row.append(_value(of, value, many, cls, name))
                elif value is None or of == 'int' and isinstance(value, int):
                    row.append(value)
                else:
                    row.append(str(value))
            elif '*' in many:
                if strict and not isinstance(value, list):
                    raise TypeError(f'{cls.__name__} field "{name}" must be a list, not a {type(value).__name__}')
                items = [None] * len(value)
                for index, item in enumerate(value):
                    if item is None and (not strict or many == '?*'):
                        continue
                    if item is None and of in ('stmt', 'expr'):
                        raise ValueError(f"None disallowed in {'statement' if of == 'stmt' else 'expression'} list")
                    below.append((item, items, index, of if strict else None))
                row.append(items)
            elif value is None:
                if strict and many == '':
                    if of in _classes or of in ('expr', 'pattern'):
                        raise ValueError(f"field '{name}' is required for {cls.__name__}")
                    raise TypeError(f'expected some sort of {of}, but got None')
                row.append(None)
            else:
                row.append(None)
                below.append((value, row, len(row) - 1, of if strict else None))
        below.reverse()
        open.extend(below)
    return rows


def _compiled(tree, filename, mode):
    wanted = {'exec': Module, 'eval': Expression, 'single': Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    rows = _rows(tree, True)
    _validate(rows)
    return _compile(rows, filename, mode)


# The fields whose lists may not be empty.
_FULL = {
    'FunctionDef': ('body',), 'AsyncFunctionDef': ('body',), 'ClassDef': ('body',), 'Delete': ('targets',),
    'Assign': ('targets',), 'For': ('body',), 'AsyncFor': ('body',), 'While': ('body',), 'If': ('body',),
    'With': ('items', 'body'), 'AsyncWith': ('items', 'body'), 'Match': ('cases',), 'Try': ('body',),
    'TryStar': ('body',), 'Import': ('names',), 'ImportFrom': ('names',), 'Global': ('names',),
    'Nonlocal': ('names',), 'ExceptHandler': ('body',), 'match_case': ('body',),
}
# The fields that are assigned to or deleted.
_CONTEXTS = {
    ('Assign', 'targets'): 'Store', ('AugAssign', 'target'): 'Store', ('AnnAssign', 'target'): 'Store',
    ('For', 'target'): 'Store', ('AsyncFor', 'target'): 'Store', ('withitem', 'optional_vars'): 'Store',
    ('comprehension', 'target'): 'Store', ('NamedExpr', 'target'): 'Store', ('TypeAlias', 'name'): 'Store',
    ('Delete', 'targets'): 'Del',
}
_NAMED_CONSTANTS = ('None', 'True', 'False')


def _validate(rows):
    # What the grammar does not say: `ValueError`s, and `TypeError`s about what stands where.
    wanted = ['Load'] * len(rows)
    for number, row in enumerate(rows):
        name = row[0]
        cls = _classes[name]
        fields = dict(zip(cls._fields, row[2:]))
        for field in _FULL.get(name, ()):
            if not fields[field]:
                raise ValueError(f'empty {field} on {name}')
        context = wanted[number]
        if 'ctx' in fields:
            if fields['ctx'] != context:
                raise ValueError(f"expression must have {context} context but has {fields['ctx']} instead")
        elif context != 'Load' and cls.__base__ is expr:
            what = 'assigned to in Store' if context == 'Store' else 'deleted in Del'
            raise ValueError(f"expression which can't be {what} context")
        for field, value in fields.items():
            inner = _CONTEXTS.get((name, field))
            if inner is None and name in ('List', 'Tuple', 'Starred') and field in ('elts', 'value'):
                inner = context
            if inner is not None:
                for child in value if type(value) is list else (value,):
                    if child is not None:
                        wanted[child] = inner
            if cls._kinds[field][0] == 'identifier':
                for text in value if type(value) is list else (value,):
                    if text in _NAMED_CONSTANTS and name in ('Name', 'arg', 'MatchAs', 'MatchStar', 'FunctionDef',
                                                            'ClassDef', 'AsyncFunctionDef', 'keyword', 'alias'):
                        raise ValueError(f"identifier field can't represent '{text}' constant")
        check = _CHECKS.get(name)
        if check is not None:
            check(fields, rows)


def _check_arguments(fields, rows):
    if len(fields['defaults']) > len(fields['posonlyargs']) + len(fields['args']):
        raise ValueError('more positional defaults than args on arguments')
    if len(fields['kw_defaults']) != len(fields['kwonlyargs']):
        raise ValueError('length of kwonlyargs is not the same as kw_defaults on arguments')


def _check_raise(fields, rows):
    if fields['cause'] is not None and fields['exc'] is None:
        raise ValueError('Raise with cause but no exception')


def _check_try(fields, rows):
    if not fields['handlers'] and not fields['finalbody']:
        raise ValueError('Try has neither except handlers nor finalbody')
    if not fields['handlers'] and fields['orelse']:
        raise ValueError('Try has orelse but no except handlers')


def _check_try_star(fields, rows):
    if not fields['handlers'] and not fields['finalbody']:
        raise ValueError('TryStar has neither except handlers nor finalbody')
    if not fields['handlers'] and fields['orelse']:
        raise ValueError('TryStar has orelse but no except handlers')


def _check_compare(fields, rows):
    if not fields['comparators']:
        raise ValueError('Compare with no comparators')
    if len(fields['comparators']) != len(fields['ops']):
        raise ValueError('Compare has a different number of comparators and operands')


def _check_bool(fields, rows):
    if len(fields['values']) < 2:
        raise ValueError('BoolOp with less than 2 values')


def _check_dict(fields, rows):
    if len(fields['keys']) != len(fields['values']):
        raise ValueError("Dict doesn't have the same number of keys as values")


def _check_comprehension(fields, rows):
    if not fields['generators']:
        raise ValueError('comprehension with no generators')


def _check_ann_assign(fields, rows):
    if fields['simple'] and rows[fields['target']][0] != 'Name':
        raise TypeError('AnnAssign with simple non-Name target')
    if rows[fields['target']][0] not in ('Name', 'Attribute', 'Subscript'):
        raise ValueError('only single target (not tuple) can be annotated')


def _check_import_from(fields, rows):
    if (fields['level'] or 0) < 0:
        raise ValueError('Negative ImportFrom level')


def _check_named(fields, rows):
    if rows[fields['target']][0] != 'Name':
        raise TypeError('NamedExpr target must be a Name')


def _check_type_alias(fields, rows):
    if rows[fields['name']][0] != 'Name':
        raise TypeError('TypeAlias with non-Name name')


def _check_singleton(fields, rows):
    value = fields['value'][0]
    if value is not None and value is not True and value is not False:
        raise ValueError('MatchSingleton can only contain True, False and None')


def _check_match_value(fields, rows):
    _check_pattern_value(fields['value'], rows)


def _check_pattern_value(number, rows):
    row = rows[number]
    if row[0] == 'Constant':
        value = row[2][0]
        if type(value) in (int, float, complex, str, bytes):
            return
        raise ValueError('unexpected constant inside of a literal pattern')
    if row[0] == 'Attribute':
        while row[0] == 'Attribute':
            row = rows[row[2]]
        if row[0] == 'Name':
            return
    elif row[0] == 'UnaryOp' and row[2] == 'USub' and rows[row[3]][0] == 'Constant':
        return
    elif row[0] == 'BinOp' and row[3] in ('Add', 'Sub'):
        return
    elif row[0] == 'JoinedStr':
        return
    raise ValueError('patterns may only match literals and attribute lookups')


def _check_mapping(fields, rows):
    if len(fields['keys']) != len(fields['patterns']):
        raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
    for key in fields['keys']:
        row = rows[key]
        if row[0] != 'Constant' or row[2][0] not in (None, True, False):
            _check_pattern_value(key, rows)


def _check_match_class(fields, rows):
    if len(fields['kwd_attrs']) != len(fields['kwd_patterns']):
        raise ValueError("MatchClass doesn't have the same number of keyword attributes as patterns")
    row = rows[fields['cls']]
    while row[0] == 'Attribute':
        row = rows[row[2]]
    if row[0] != 'Name':
        raise ValueError('MatchClass cls field can only contain Name or Attribute nodes.')


def _check_match_or(fields, rows):
    if len(fields['patterns']) < 2:
        raise ValueError('MatchOr requires at least 2 patterns')


def _check_match_as(fields, rows):
    if fields['name'] is None and fields['pattern'] is not None:
        raise ValueError('MatchAs must specify a target name if a pattern is given')
    if fields['name'] == '_':
        raise ValueError('can\'t capture name \'_\' in patterns')


_CHECKS = {
    'arguments': _check_arguments, 'Raise': _check_raise, 'Try': _check_try, 'TryStar': _check_try_star,
    'Compare': _check_compare, 'BoolOp': _check_bool, 'Dict': _check_dict, 'ListComp': _check_comprehension,
    'SetComp': _check_comprehension, 'DictComp': _check_comprehension, 'GeneratorExp': _check_comprehension,
    'AnnAssign': _check_ann_assign, 'ImportFrom': _check_import_from, 'NamedExpr': _check_named,
    'TypeAlias': _check_type_alias, 'MatchSingleton': _check_singleton, 'MatchValue': _check_match_value,
    'MatchMapping': _check_mapping, 'MatchClass': _check_match_class, 'MatchOr': _check_match_or,
    'MatchAs': _check_match_as,
}


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source: `compile` with the flag that asks for it."""
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
    return compile(source, filename, mode, flags)


def unparse(ast_obj):
    """Source text whose tree is this one; it is not the text the tree came from."""
    return _unparse_tree(_rows(ast_obj, False))


def literal_eval(node_or_string):
    """The value of a literal: strings, bytes, numbers, tuples, lists, dicts, sets, booleans, None and Ellipsis.

    Nothing is run, and names mean nothing."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    line = getattr(node, 'lineno', None)
    place = f' on line {line}' if line else ''
    raise ValueError(f'malformed node or string{place}: {node!r}')


def _number(node):
    if type(node) is Constant and type(node.value) in (int, float, complex):
        return node.value
    _malformed(node)


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(item) for item in node.elts])
    if isinstance(node, List):
        return [_literal(item) for item in node.elts]
    if isinstance(node, Set):
        return {_literal(item) for item in node.elts}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' \
            and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
        _malformed(node)
    return _signed(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """A tree as text, for people: fields with their names, attributes if asked for, on lines of their own if indented."""
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, annotate_fields, include_attributes, indent, show_empty, 0)[0]


def _dumped(node, annotate, attributes, indent, show_empty, level):
    # The text, and whether it is so small that it stands in the line of what it is part of.
    if indent is not None:
        level += 1
        start = '\n' + indent * level
        between = ',\n' + indent * level
    else:
        start, between = '', ', '
    if isinstance(node, AST):
        cls = type(node)
        parts = []
        small = True
        keywords = annotate
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                keywords = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                keywords = True
                continue
            if not show_empty:
                if value == [] and type(value) is list:
                    if cls._kinds.get(name, ('', ''))[1] in ('*', '?*'):
                        keywords = True
                    continue
            text, is_small = _dumped(value, annotate, attributes, indent, show_empty, level)
            small = small and is_small
            parts.append(f'{name}={text}' if keywords else text)
        if attributes and node._attributes:
            for name in node._attributes:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    continue
                text, is_small = _dumped(value, annotate, attributes, indent, show_empty, level)
                small = small and is_small
                parts.append(f'{name}={text}')
        name = node.__class__.__name__
        if small and len(parts) <= 3:
            return f"{name}({', '.join(parts)})", not parts
        return f'{name}({start}{between.join(parts)})', False
    if isinstance(node, list):
        if not node:
            return '[]', True
        items = [_dumped(item, annotate, attributes, indent, show_empty, level)[0] for item in node]
        return f'[{start}{between.join(items)}]', False
    return repr(node), True


def copy_location(new_node, old_node):
    """Gives a node the place of another, as far as both have one."""
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # The end may be unknown.
            if value is not None or (hasattr(old_node, name) and name.startswith('end_')):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives all nodes below that have no place the one of their parents."""
    open = [(node, (1, 0, 1, 0))]
    while open:
        child, place = open.pop()
        here = list(place)
        for row, name in enumerate(_PLACE):
            if name in child._attributes:
                value = getattr(child, name, None)
                if value is None and (row >= 2 or not hasattr(child, name)):
                    setattr(child, name, here[row])
                else:
                    here[row] = value
        for below in iter_child_nodes(child):
            open.append((below, here))
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """The fields that are there, as pairs of name and value."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below: fields that are nodes, and the nodes in fields that are lists."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, without its indentation if `clean`; None without one."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(value.value)
    return value.value


_line_end = re.compile(r'(.*?(?:\r\n|\n|\r|\Z))', re.DOTALL)


def _lines(source, most=None):
    # As the parser sees lines: a form feed ends none.
    lines = []
    for number, match in enumerate(_line_end.finditer(source), 1):
        if most is not None and number > most:
            break
        lines.append(match[0])
    return lines


def get_source_segment(source, node, *, padded=False):
    """The text of a node in the source it was parsed from; None if the node does not know its place."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source, last + 1)
    if first == last:
        return lines[first].encode()[start:end].decode()
    padding = ''
    if padded:
        # Blanks as wide as what stands before, tabs and form feeds kept.
        padding = ''.join([c if c in '\f\t' else ' ' for c in lines[first].encode()[:start].decode()])
    begin = padding + lines[first].encode()[start:].decode()
    return ''.join([begin, *lines[first + 1:last], lines[last].encode()[:end].decode()])


def walk(node):
    """All nodes at and below a node, level by level."""
    from collections import deque
    open = deque([node])
    while open:
        node = open.popleft()
        open.extend(iter_child_nodes(node))
        yield node


def compare(a, b, /, *, compare_attributes=False):
    """Are two trees equal, classes and fields, and places if asked for?"""
    def same(a, b):
        if isinstance(a, AST):
            return compare(a, b, compare_attributes=compare_attributes)
        if isinstance(a, list):
            return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b)) if isinstance(b, list) else False
        return type(a) is type(b) and a == b
    if type(a) is not type(b):
        return False
    names = a._fields + (a._attributes if compare_attributes else ())
    for name in names:
        left, right = getattr(a, name, _absent), getattr(b, name, _absent)
        if left is _absent and right is _absent:
            continue
        if left is _absent or right is _absent or not same(left, right):
            return False
    return True


class NodeVisitor:
    """Walks a tree and calls `visit_Class` for each node, if there is such a method, else `generic_visit`."""

    def visit(self, node):
        visitor = getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        """Visits the nodes right below."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """Walks a tree and puts in place of each node what its visitor returns: a node, None to remove it, or in lists several."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                items = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            items.extend(item)
                            continue
                    items.append(item)
                old[:] = items
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


class slice(AST):
    """What is no longer a node of its own."""


class Index(slice):
    """What a subscript's index was; now the index itself."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """What several slices were; now a tuple."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """A class that is not used."""


class AugLoad(expr_context):
    """A class that is not used."""


class AugStore(expr_context):
    """A class that is not used."""


class Param(expr_context):
    """A class that is not used."""
