//! The parser's plain trees as the rows that the machine knows, and back.

use monty_bytecode::{Const, surrogate};
use monty_parser::literal::{Int, StrValue, parse_int};
use monty_parser::plain::{Class, Count, Field, Node, Tree, Value};
use num_bigint::BigInt;

/// A tree as rows.
pub(super) fn of_tree(tree: &Tree) -> Const {
    Const::Tuple(tree.nodes().iter().map(|node| row(tree, node)).collect())
}

fn row(tree: &Tree, node: &Node) -> Const {
    let place = |place: [u32; 4]| Const::Tuple(place.iter().map(|n| Const::Int(i64::from(*n))).collect());
    let mut row = vec![Const::Str(node.class.name().into()), node.place.map_or(Const::None, place)];
    let fields = node.class.fields().iter().zip(tree.values(node.fields));
    row.extend(fields.map(|(field, value)| self::field(tree, field, value)));
    Const::Tuple(row.into())
}

fn field(tree: &Tree, field: &Field, value: &Value) -> Const {
    match value {
        Value::List(values) => {
            Const::Tuple(tree.values(*values).iter().map(|value| constant(tree, value)).collect())
        }
        value if field.of == "constant" => Const::Tuple(vec![constant(tree, value)].into()),
        value => constant(tree, value),
    }
}

/// Constants nest as brackets do, so their depth is bounded.
fn constant(tree: &Tree, value: &Value) -> Const {
    let all = |values| tree.values(values).iter().map(|value| constant(tree, value)).collect();
    match value {
        Value::None => Const::None,
        Value::Node(id) => Const::Int(i64::from(*id)),
        Value::Bare(class) => Const::Str(class.name().into()),
        Value::List(values) | Value::Tuple(values) => Const::Tuple(all(*values)),
        Value::FrozenSet(values) => Const::FrozenSet(all(*values)),
        Value::Bool(value) => Const::Bool(*value),
        Value::Ellipsis => Const::Ellipsis,
        Value::Int(Int::Small(value)) => Const::Int(*value),
        Value::Int(Int::Big { radix, digits }) => {
            let value = BigInt::parse_bytes(digits.as_bytes(), *radix).unwrap_or_default();
            Const::BigInt(value.to_string().into())
        }
        Value::Float(value) => Const::Float(*value),
        Value::Complex(real, imaginary) => Const::Complex(*real, *imaginary),
        Value::Str(StrValue::Text(text)) => Const::Str(text.as_str().into()),
        Value::Str(StrValue::Surrogates(wide)) => Const::Str(surrogate::from_wide(wide).into()),
        Value::Bytes(bytes) => Const::Bytes(bytes.as_slice().into()),
        Value::Other(text, _) => Const::Str(text.as_str().into()),
    }
}

/// Rows as a tree; none if they are not what rows are.
pub(super) fn to_tree(rows: &Const) -> Option<Tree> {
    let Const::Tuple(rows) = rows else { return None };
    let mut tree = Tree::new();
    for (number, row) in rows.iter().enumerate() {
        let Const::Tuple(row) = row else { return None };
        let [Const::Str(name), place, fields @ ..] = &**row else { return None };
        let class = Class::named(name)?;
        if fields.len() != class.fields().len() {
            return None;
        }
        let mut values = Vec::with_capacity(fields.len());
        for (field, value) in class.fields().iter().zip(fields) {
            values.push(read(&mut tree, field, value, number, rows.len())?);
        }
        tree.add(class, self::place(place)?, values);
    }
    Some(tree)
}

fn place(place: &Const) -> Option<Option<[u32; 4]>> {
    match place {
        Const::None => Some(None),
        Const::Tuple(numbers) => {
            let [Const::Int(a), Const::Int(b), Const::Int(c), Const::Int(d)] = &**numbers else {
                return None;
            };
            let number = |n: &i64| u32::try_from(*n).unwrap_or(0);
            Some(Some([number(a), number(b), number(c), number(d)]))
        }
        _ => None,
    }
}

fn read(tree: &mut Tree, field: &Field, value: &Const, row: usize, rows: usize) -> Option<Value> {
    if field.count == Count::Many {
        let Const::Tuple(items) = value else { return None };
        let items: Option<Vec<Value>> = items.iter().map(|item| one(tree, field, item, row, rows)).collect();
        return Some(Value::List(tree.add_list(items?)));
    }
    one(tree, field, value, row, rows)
}

fn one(tree: &mut Tree, field: &Field, value: &Const, row: usize, rows: usize) -> Option<Value> {
    match (field.of, value) {
        ("constant", Const::Tuple(parts)) => match &**parts {
            [value] => plain(tree, value),
            [Const::Str(text), Const::Str(class)] => Some(Value::Other(text.to_string(), class.to_string())),
            _ => None,
        },
        (_, Const::None) => Some(Value::None),
        ("identifier" | "int" | "string", value) => plain(tree, value),
        (_, Const::Str(name)) => {
            let class = Class::named(name).filter(|class| class.sort().is_bare())?;
            Some(Value::Bare(class))
        }
        // Nodes come after their parents, which makes a tree of rows finite.
        (_, Const::Int(id)) => {
            let id = usize::try_from(*id).ok().filter(|id| *id > row && *id < rows)?;
            Some(Value::Node(u32::try_from(id).ok()?))
        }
        _ => None,
    }
}

/// The machine has bounded how deeply constants nest.
fn plain(tree: &mut Tree, value: &Const) -> Option<Value> {
    Some(match value {
        Const::None => Value::None,
        Const::Ellipsis => Value::Ellipsis,
        Const::Bool(value) => Value::Bool(*value),
        Const::Int(value) => Value::Int(Int::Small(*value)),
        Const::BigInt(digits) => match digits.strip_prefix('-') {
            Some(digits) => Value::Int(match parse_int(digits) {
                Int::Big { radix, digits } => Int::Big { radix, digits: format!("-{digits}") },
                Int::Small(value) => Int::Small(value.saturating_neg()),
            }),
            None => Value::Int(parse_int(digits)),
        },
        Const::Float(value) => Value::Float(*value),
        Const::Complex(real, imaginary) => Value::Complex(*real, *imaginary),
        Const::Str(text) => Value::Str(match surrogate::to_wide(text) {
            Some(wide) => StrValue::Surrogates(wide),
            None => StrValue::Text(text.to_string()),
        }),
        Const::Bytes(bytes) => Value::Bytes(bytes.to_vec()),
        Const::Tuple(items) => {
            let items: Option<Vec<Value>> = items.iter().map(|item| plain(tree, item)).collect();
            Value::Tuple(tree.add_list(items?))
        }
        Const::FrozenSet(items) => {
            let items: Option<Vec<Value>> = items.iter().map(|item| plain(tree, item)).collect();
            Value::FrozenSet(tree.add_list(items?))
        }
        Const::Slice(_) => return None,
    })
}
