//! The programs: where they are, what their first lines say, what CPython did with them.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// One program and what is expected of it.
#[derive(Debug)]
pub struct Case {
    /// Its path below the folder it was found in, without `.py`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What the recorder saw of it under CPython, when there is a recording.
    pub recording: Option<String>,
    /// `# differs: …`: a difference we know about, and why.
    pub differs: Option<String>,
    /// `# limits: …`: flags for the command line.
    pub limits: Vec<String>,
    /// `# whole traceback`: it is compared with its frames and source lines.
    pub whole_traceback: bool,
    /// `# stops: …`: the limits that may end the program; one of them must.
    pub stops: Option<String>,
}

impl Case {
    /// The folder the program is filed under.
    pub fn area(&self) -> &str {
        let mut parts = self.name.split('/');
        let first = parts.next().unwrap_or_default();
        // The types are an area each.
        match (first, parts.next(), parts.next()) {
            ("types", Some(kind), Some(_)) => self.name.get(..first.len() + 1 + kind.len()).unwrap_or(first),
            _ => first,
        }
    }

    fn read(folder: &Path, path: PathBuf) -> io::Result<Self> {
        let source = fs::read_to_string(&path)?;
        let header: Vec<&str> = source.lines().take_while(|line| line.starts_with('#')).collect();
        let told = |word: &str| {
            header.iter().find_map(|line| line.strip_prefix(word)).map(|rest| rest.trim().to_owned())
        };
        let below = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
        Ok(Self {
            name: below
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/"),
            recording: fs::read_to_string(path.with_extension("out")).ok(),
            differs: told("# differs:"),
            limits: told("# limits:").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            whole_traceback: told("# whole traceback").is_some(),
            stops: told("# stops:"),
            path,
        })
    }
}

/// The folder of this crate.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All programs below `folder`, by name.
pub fn collect(folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                cases.push(Case::read(folder, path)?);
            }
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}
