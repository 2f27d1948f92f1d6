//! The classes of nodes and their fields: the abstract grammar of Python's `ast` module.

/// The sum or product a class belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the grammar's own")]
pub enum Sort {
    Mod,
    Stmt,
    Expr,
    ExprContext,
    BoolOp,
    Operator,
    UnaryOp,
    CmpOp,
    Comprehension,
    ExceptHandler,
    Arguments,
    Arg,
    Keyword,
    Alias,
    WithItem,
    MatchCase,
    Pattern,
    TypeIgnore,
    TypeParam,
}

impl Sort {
    /// Do its nodes say where they stand?
    #[must_use]
    pub fn has_place(self) -> bool {
        matches!(
            self,
            Sort::Stmt
                | Sort::Expr
                | Sort::ExceptHandler
                | Sort::Arg
                | Sort::Keyword
                | Sort::Alias
                | Sort::Pattern
                | Sort::TypeParam
        )
    }

    /// Are its nodes names alone?
    #[must_use]
    pub fn is_bare(self) -> bool {
        matches!(self, Sort::ExprContext | Sort::BoolOp | Sort::Operator | Sort::UnaryOp | Sort::CmpOp)
    }
}

/// How many values a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// One.
    One,
    /// One or `None`.
    Optional,
    /// A list.
    Many,
}

/// A field of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// The type of its values as the grammar writes it: a sort, `identifier`, `int`, `string` or `constant`.
    pub of: &'static str,
    /// How many there are.
    pub count: Count,
}

macro_rules! count {
    () => {
        Count::One
    };
    (?) => {
        Count::Optional
    };
    (*) => {
        Count::Many
    };
}

macro_rules! classes {
    ($($sort:ident { $($class:ident($($of:ident $([$many:tt])? = $field:ident),*))* })*) => {
        /// A class of nodes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the names are the grammar's own")]
        pub enum Class { $($($class,)*)* }

        impl Class {
            /// All classes, in the grammar's order.
            pub const ALL: &[Class] = &[$($(Class::$class,)*)*];

            /// Its name in the grammar.
            fn written(self) -> &'static str {
                match self { $($(Class::$class => stringify!($class),)*)* }
            }

            /// The sum or product it belongs to.
            #[must_use]
            pub fn sort(self) -> Sort {
                match self { $($(Class::$class => Sort::$sort,)*)* }
            }

            /// Its fields, in order.
            #[must_use]
            pub fn fields(self) -> &'static [Field] {
                match self {
                    $($(Class::$class => const { &[$(Field {
                        name: field_name(stringify!($field)),
                        of: stringify!($of),
                        count: count!($($many)?),
                    },)*] },)*)*
                }
            }
        }
    };
}

/// `type` is a word of Rust's.
const fn field_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        b"type_" => "type",
        _ => name,
    }
}

classes! {
    Mod {
        Module(stmt[*] = body, type_ignore[*] = type_ignores)
        Interactive(stmt[*] = body)
        Expression(expr = body)
        FunctionType(expr[*] = argtypes, expr = returns)
    }
    Stmt {
        FunctionDef(identifier = name, arguments = args, stmt[*] = body, expr[*] = decorator_list, expr[?] = returns,
            string[?] = type_comment, type_param[*] = type_params)
        AsyncFunctionDef(identifier = name, arguments = args, stmt[*] = body, expr[*] = decorator_list,
            expr[?] = returns, string[?] = type_comment, type_param[*] = type_params)
        ClassDef(identifier = name, expr[*] = bases, keyword[*] = keywords, stmt[*] = body, expr[*] = decorator_list,
            type_param[*] = type_params)
        Return(expr[?] = value)
        Delete(expr[*] = targets)
        Assign(expr[*] = targets, expr = value, string[?] = type_comment)
        TypeAlias(expr = name, type_param[*] = type_params, expr = value)
        AugAssign(expr = target, operator = op, expr = value)
        AnnAssign(expr = target, expr = annotation, expr[?] = value, int = simple)
        For(expr = target, expr = iter, stmt[*] = body, stmt[*] = orelse, string[?] = type_comment)
        AsyncFor(expr = target, expr = iter, stmt[*] = body, stmt[*] = orelse, string[?] = type_comment)
        While(expr = test, stmt[*] = body, stmt[*] = orelse)
        If(expr = test, stmt[*] = body, stmt[*] = orelse)
        With(withitem[*] = items, stmt[*] = body, string[?] = type_comment)
        AsyncWith(withitem[*] = items, stmt[*] = body, string[?] = type_comment)
        Match(expr = subject, match_case[*] = cases)
        Raise(expr[?] = exc, expr[?] = cause)
        Try(stmt[*] = body, excepthandler[*] = handlers, stmt[*] = orelse, stmt[*] = finalbody)
        TryStar(stmt[*] = body, excepthandler[*] = handlers, stmt[*] = orelse, stmt[*] = finalbody)
        Assert(expr = test, expr[?] = msg)
        Import(alias[*] = names)
        ImportFrom(identifier[?] = module, alias[*] = names, int[?] = level)
        Global(identifier[*] = names)
        Nonlocal(identifier[*] = names)
        Expr(expr = value)
        Pass()
        Break()
        Continue()
    }
    Expr {
        BoolOp(boolop = op, expr[*] = values)
        NamedExpr(expr = target, expr = value)
        BinOp(expr = left, operator = op, expr = right)
        UnaryOp(unaryop = op, expr = operand)
        Lambda(arguments = args, expr = body)
        IfExp(expr = test, expr = body, expr = orelse)
        Dict(expr[*] = keys, expr[*] = values)
        Set(expr[*] = elts)
        ListComp(expr = elt, comprehension[*] = generators)
        SetComp(expr = elt, comprehension[*] = generators)
        DictComp(expr = key, expr = value, comprehension[*] = generators)
        GeneratorExp(expr = elt, comprehension[*] = generators)
        Await(expr = value)
        Yield(expr[?] = value)
        YieldFrom(expr = value)
        Compare(expr = left, cmpop[*] = ops, expr[*] = comparators)
        Call(expr = func, expr[*] = args, keyword[*] = keywords)
        FormattedValue(expr = value, int = conversion, expr[?] = format_spec)
        Interpolation(expr = value, constant = str, int = conversion, expr[?] = format_spec)
        JoinedStr(expr[*] = values)
        TemplateStr(expr[*] = values)
        Constant(constant = value, string[?] = kind)
        Attribute(expr = value, identifier = attr, expr_context = ctx)
        Subscript(expr = value, expr = slice, expr_context = ctx)
        Starred(expr = value, expr_context = ctx)
        Name(identifier = id, expr_context = ctx)
        List(expr[*] = elts, expr_context = ctx)
        Tuple(expr[*] = elts, expr_context = ctx)
        Slice(expr[?] = lower, expr[?] = upper, expr[?] = step)
    }
    ExprContext { Load() Store() Del() }
    BoolOp { And() Or() }
    Operator {
        Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
    }
    UnaryOp { Invert() Not() UAdd() USub() }
    CmpOp { Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn() }
    Comprehension { Comprehension(expr = target, expr = iter, expr[*] = ifs, int = is_async) }
    ExceptHandler { ExceptHandler(expr[?] = type_, identifier[?] = name, stmt[*] = body) }
    Arguments {
        Arguments(arg[*] = posonlyargs, arg[*] = args, arg[?] = vararg, arg[*] = kwonlyargs, expr[*] = kw_defaults,
            arg[?] = kwarg, expr[*] = defaults)
    }
    Arg { Arg(identifier = arg, expr[?] = annotation, string[?] = type_comment) }
    Keyword { Keyword(identifier[?] = arg, expr = value) }
    Alias { Alias(identifier = name, identifier[?] = asname) }
    WithItem { WithItem(expr = context_expr, expr[?] = optional_vars) }
    MatchCase { MatchCase(pattern = pattern, expr[?] = guard, stmt[*] = body) }
    Pattern {
        MatchValue(expr = value)
        MatchSingleton(constant = value)
        MatchSequence(pattern[*] = patterns)
        MatchMapping(expr[*] = keys, pattern[*] = patterns, identifier[?] = rest)
        MatchClass(expr = cls, pattern[*] = patterns, identifier[*] = kwd_attrs, pattern[*] = kwd_patterns)
        MatchStar(identifier[?] = name)
        MatchAs(pattern[?] = pattern, identifier[?] = name)
        MatchOr(pattern[*] = patterns)
    }
    TypeIgnore { TypeIgnore(int = lineno, string = tag) }
    TypeParam {
        TypeVar(identifier = name, expr[?] = bound, expr[?] = default_value)
        ParamSpec(identifier = name, expr[?] = default_value)
        TypeVarTuple(identifier = name, expr[?] = default_value)
    }
}

impl Class {
    /// Its name in Python.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Comprehension => "comprehension",
            Class::Arguments => "arguments",
            Class::Arg => "arg",
            Class::Keyword => "keyword",
            Class::Alias => "alias",
            Class::WithItem => "withitem",
            Class::MatchCase => "match_case",
            class => class.written(),
        }
    }

    /// The class of this name in Python.
    #[must_use]
    pub fn named(name: &str) -> Option<Class> {
        Class::ALL.iter().copied().find(|class| class.name() == name)
    }
}
