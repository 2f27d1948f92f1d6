//! Writes `docs/STDLIB.md`: which public names of CPython's modules and builtin types there are, and which there are not.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use conformance::case::home;
use conformance::engine;
use serde::Deserialize;

/// What `record/names.mjs` wrote.
#[derive(Deserialize)]
struct Names {
    modules: BTreeMap<String, Vec<String>>,
    types: BTreeMap<String, Vec<String>>,
}

/// One row of a table: of how many names, which are missing; None if there is no such module or type at all.
struct Row<'a> {
    name: &'a str,
    names: usize,
    missing: Option<Vec<String>>,
}

/// Where a program finds the types that are no builtin names.
const TYPES: &str = "
class C:
    def m(self): pass
def f(): yield
async def c(): pass
async def a(): yield
x = c()
extra = {'function': type(f), 'method': type(C().m), 'generator': type(f()), 'coroutine': type(x),
         'async_generator': type(a()), 'module': type(__import__('math')), 'dict_keys': type({}.keys()),
         'dict_values': type({}.values()), 'dict_items': type({}.items()), 'code': type(f.__code__),
         'NoneType': type(None), 'mappingproxy': type(C.__dict__)}
x.close()
";

fn main() -> io::Result<()> {
    let names = fs::read_to_string(home().join("record").join("names.json"))?;
    let names: Names = serde_json::from_str(&names)?;
    let modules = names
        .modules
        .iter()
        .map(|(name, public)| row(name, public, &(format!("import {name}\n") + &asked(public, name))));
    let modules: Vec<Row<'_>> = modules.collect::<io::Result<_>>()?;
    let types = names.types.iter().map(|(name, attributes)| {
        let place = format!("extra.get({name:?}) or getattr(__import__('builtins'), {name:?})");
        row(name, attributes, &(TYPES.to_owned() + &asked(attributes, &place)))
    });
    let types: Vec<Row<'_>> = types.collect::<io::Result<_>>()?;
    let path = home().join("..").join("docs").join("STDLIB.md");
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    fs::write(path, report(&modules, &types))
}

/// The part of a program that prints which names an object lacks.
fn asked(names: &[String], place: &str) -> String {
    let listed: Vec<String> = names.iter().map(|n| format!("{n:?}")).collect();
    format!(
        "found = {place}\nfor name in [{}]:\n    try: getattr(found, name)\n    except AttributeError: print(name)\n",
        listed.join(", ")
    )
}

fn row<'a>(name: &'a str, names: &[String], program: &str) -> io::Result<Row<'a>> {
    let finished = engine::command(|monty| monty.args(["-c", program]))
        .map_err(|stuck| io::Error::other(stuck.to_string()))?;
    let missing = (finished.code == Some(0)).then(|| finished.stdout.lines().map(str::to_owned).collect());
    Ok(Row { name, names: names.len(), missing })
}

fn report(modules: &[Row<'_>], types: &[Row<'_>]) -> String {
    let mut text = String::from(
        "<!-- Written by `cargo run -p conformance --bin names`; do not edit. -->\n# What there is of the standard library\n\n\
         Every public name of CPython 3.14's modules and builtin types, as `conformance/record/names.mjs` found them, was looked up\n\
         in Monty. Names say nothing of behaviour: that is what the corpus shows.\n\n## Modules\n\n",
    );
    table(&mut text, "module", modules);
    text.push_str("\n## Builtin types\n\n");
    table(&mut text, "type", types);
    text
}

fn table(text: &mut String, what: &str, rows: &[Row<'_>]) {
    let there = rows.iter().filter(|row| row.missing.is_some()).count();
    let names: usize = rows.iter().map(|row| row.names).sum();
    let lacking = |row: &Row<'_>| row.missing.as_ref().map_or(row.names, Vec::len);
    let missing: usize = rows.iter().map(lacking).sum();
    line(text, format_args!("{there} of {}; {} of {names} names.\n", rows.len(), names - missing));
    line(text, format_args!("| {what} | names | missing |\n| --- | ---: | --- |"));
    for row in rows {
        let told = match &row.missing {
            None => "all of it".to_owned(),
            Some(missing) => missing.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(" "),
        };
        line(text, format_args!("| `{}` | {} | {told} |", row.name, row.names - lacking(row)));
    }
}

fn line(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{what}");
}
