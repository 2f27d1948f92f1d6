//! "Did you mean": the name closest to one that does not exist.

use super::Vm;
use crate::object::{Inst, Kind, TypeId, Value};

const MAX_CANDIDATES: usize = 750;
const MAX_NAME: usize = 40;
/// Cost of an inserted, deleted or replaced letter; of one in the other case.
const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;

/// Modules of CPython's standard library that a script may have meant to import.
const MODULES: &[&str] = &[
    "abc",
    "argparse",
    "array",
    "ast",
    "asyncio",
    "base64",
    "binascii",
    "bisect",
    "calendar",
    "cmath",
    "collections",
    "configparser",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "difflib",
    "dis",
    "doctest",
    "email",
    "enum",
    "fnmatch",
    "fractions",
    "functools",
    "gc",
    "getopt",
    "getpass",
    "gettext",
    "glob",
    "graphlib",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "lzma",
    "math",
    "mimetypes",
    "multiprocessing",
    "numbers",
    "operator",
    "os",
    "pathlib",
    "pickle",
    "platform",
    "pprint",
    "queue",
    "random",
    "re",
    "reprlib",
    "sched",
    "secrets",
    "select",
    "shelve",
    "shlex",
    "shutil",
    "signal",
    "socket",
    "sqlite3",
    "ssl",
    "stat",
    "statistics",
    "string",
    "struct",
    "subprocess",
    "sys",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "timeit",
    "tomllib",
    "traceback",
    "types",
    "typing",
    "unicodedata",
    "unittest",
    "urllib",
    "uuid",
    "warnings",
    "weakref",
    "xml",
    "zipfile",
    "zlib",
    "zoneinfo",
];

impl Vm {
    /// What follows the message of an uncaught `NameError` or `AttributeError`: `. Did you mean: 'append'?`, or nothing.
    pub(crate) fn suggestion(&mut self, exc: Value) -> String {
        let Some(name) =
            self.exception_attr(exc, "name").and_then(|v| self.ctx.heap.str(v)).map(str::to_owned)
        else {
            return String::new();
        };
        if self.is_exception(exc, TypeId::NAME_ERROR) {
            let near = closest(&name, &self.visible_names(exc));
            let module = MODULES.contains(&name.as_str());
            return match (near, module) {
                (Some(near), false) => format!(". Did you mean: '{near}'?"),
                (Some(near), true) => {
                    format!(". Did you mean: '{near}'? Or did you forget to import '{name}'?")
                }
                (None, true) => format!(". Did you forget to import '{name}'?"),
                (None, false) => String::new(),
            };
        }
        if self.is_exception(exc, TypeId::IMPORT_ERROR) {
            let Some(wanted) = self.exception_attr(exc, "name_from").and_then(|v| self.ctx.heap.str(v))
            else {
                return String::new();
            };
            let (wanted, module) = (wanted.to_owned(), self.ctx.heap.intern(&name));
            let Some(module) = self.ctx.heap.dict_get_name(self.modules, module) else {
                return String::new();
            };
            let mut names = self.attribute_names(module);
            names.retain(|n| wanted.starts_with('_') || !n.starts_with('_'));
            names.sort();
            return closest(&wanted, &names)
                .map_or(String::new(), |near| format!(". Did you mean: '{near}'?"));
        }
        if self.is_exception(exc, TypeId::ATTRIBUTE_ERROR) {
            let Some(obj) = self.exception_attr(exc, "obj") else { return String::new() };
            let mut names = self.attribute_names(obj);
            if !name.starts_with('_') {
                names.retain(|n| !n.starts_with('_'));
            }
            names.sort();
            return closest(&name, &names).map_or(String::new(), |near| format!(". Did you mean: '{near}'?"));
        }
        String::new()
    }

    fn exception_attr(&mut self, exc: Value, name: &str) -> Option<Value> {
        let key = self.ctx.heap.intern(name);
        let dict = self.ctx.heap.exc(exc)?.dict;
        self.ctx.heap.dict_get_name(dict, key)
    }

    /// Names that code where the exception came from could have used.
    fn visible_names(&self, exc: Value) -> Vec<String> {
        let mut out = Vec::new();
        let entry = self
            .ctx
            .heap
            .exc(exc)
            .and_then(|e| self.ctx.heap.traceback(e.traceback))
            .and_then(|t| t.0.first());
        if let Some(code) = entry.and_then(|e| self.ctx.codes.get(e.code as usize)) {
            let free = code.freevars.iter().map(|(_, n)| n);
            out.extend(
                code.locals
                    .iter()
                    .chain(free)
                    .filter_map(|n| code.names.get(usize::from(*n)))
                    .map(ToString::to_string),
            );
        }
        out.extend(self.dict_names(self.main));
        for def in self.ctx.world.modules.iter().take(1) {
            out.extend(def.functions.iter().map(|n| n.sig.name().to_owned()));
            out.extend(def.constants.iter().map(|(n, _)| (*n).to_owned()));
        }
        out
    }

    fn dict_names(&self, dict: Value) -> Vec<String> {
        self.ctx.heap.dict(dict).map_or(Vec::new(), |d| {
            d.iter().filter_map(|e| self.ctx.heap.str(e.key).map(str::to_owned)).collect()
        })
    }

    /// Names of the attributes an object has, its class's included.
    fn attribute_names(&self, obj: Value) -> Vec<String> {
        let mut out = Vec::new();
        let heap = &self.ctx.heap;
        match obj.kind() {
            Kind::Inst => {
                if let Some(inst) = heap.inst(obj) {
                    if inst.shape == Inst::NO_SHAPE {
                        out.extend(self.dict_names(inst.dict));
                    } else if let Some(shape) = heap.shapes.get(inst.shape as usize) {
                        out.extend(shape.names.iter().filter_map(|n| heap.str(*n).map(str::to_owned)));
                    }
                }
            }
            Kind::Module => out.extend(heap.module(obj).map_or(Vec::new(), |m| self.dict_names(m.dict))),
            Kind::Func => out.extend(heap.func(obj).map_or(Vec::new(), |f| self.dict_names(f.dict))),
            Kind::Exc => out.extend(heap.exc(obj).map_or(Vec::new(), |e| self.dict_names(e.dict))),
            _ => {}
        }
        let own =
            matches!(obj.kind(), Kind::Class | Kind::Type).then(|| self.ctx.mro(obj)).unwrap_or_default();
        for class in own.into_iter().chain(self.ctx.mro(self.ctx.type_of(obj))) {
            match class.kind() {
                Kind::Class => out.extend(heap.class(class).map_or(Vec::new(), |c| self.dict_names(c.dict))),
                Kind::Type => {
                    let rows =
                        self.ctx.world.type_def(TypeId(class.handle() as u16)).map_or(&[][..], |t| t.methods);
                    out.extend(
                        rows.iter().map(|n| n.sig.name().to_owned()).filter(|n| !n.starts_with("_set_")),
                    );
                }
                _ => {}
            }
        }
        out
    }
}

/// The candidate nearest to a name, if one is near enough.
pub(super) fn closest(name: &str, candidates: &[String]) -> Option<String> {
    if candidates.len() > MAX_CANDIDATES || name.chars().count() > MAX_NAME {
        return None;
    }
    let wrong: Vec<char> = name.chars().collect();
    let mut best: Option<(usize, &String)> = None;
    for candidate in candidates {
        if candidate == name {
            continue;
        }
        let other: Vec<char> = candidate.chars().collect();
        let most = (other.len() + wrong.len() + 3) * MOVE_COST / 6;
        let most = most.min(best.map_or(wrong.len(), |(d, _)| d).saturating_sub(1));
        let distance = distance(&wrong, &other);
        if distance <= most {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, c)| c.clone())
}

/// Levenshtein's distance with the costs above.
fn distance(a: &[char], b: &[char]) -> usize {
    if b.len() > MAX_NAME {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).map(|i| i * MOVE_COST).collect();
    for (i, x) in a.iter().enumerate() {
        let mut before = i * MOVE_COST;
        let mut left = (i + 1) * MOVE_COST;
        for (y, place) in b.iter().zip(row.iter_mut().skip(1)) {
            let swap = if x == y {
                0
            } else if x.to_lowercase().eq(y.to_lowercase()) {
                CASE_COST
            } else {
                MOVE_COST
            };
            let new = (before + swap).min(left + MOVE_COST).min(*place + MOVE_COST);
            before = *place;
            *place = new;
            left = new;
        }
        if let Some(first) = row.first_mut() {
            *first = (i + 1) * MOVE_COST;
        }
    }
    row.last().copied().unwrap_or(0)
}
