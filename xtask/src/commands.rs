//! What each command consists of.

use std::path::Path;

use crate::step::{Step, cargo, command, top, works};

/// Everything that must hold before a change lands. One build profile, so that crates are built once.
pub(crate) fn ci(words: &[String]) -> Vec<Step> {
    let mut steps = vec![format(), clippy(), tests(&[]), conformance(&[]), python(), node(), recordings()];
    steps.retain(|step| words.is_empty() || words.iter().any(|word| step.name().contains(word.as_str())));
    steps
}

/// The tests of the workspace but the corpus.
pub(crate) fn tests(args: &[String]) -> Step {
    let mut command = cargo(&["test", "--workspace", "--exclude", "conformance"]);
    command.args(args);
    Step::new("tests", vec![command])
}

/// The corpus of programs; words select.
pub(crate) fn conformance(args: &[String]) -> Step {
    // The corpus is run by the command, which must be there first.
    let build = cargo(&["build", "--package", "monty-cli"]);
    let mut command = cargo(&["test", "--package", "conformance", "--"]);
    command.args(args);
    Step::new("conformance", vec![build, command])
}

/// The benchmarks.
pub(crate) fn bench(args: &[String]) -> Step {
    let mut command = cargo(&["bench", "--package", "monty-benches"]);
    command.args(args);
    Step::new("benchmarks", vec![command])
}

fn format() -> Step {
    let mut commands = component("rustfmt", &["fmt", "--version"]);
    commands.push(cargo(&["fmt", "--all", "--check"]));
    Step::new("format", commands)
}

fn clippy() -> Step {
    let mut commands = component("clippy", &["clippy", "--version"]);
    commands.push(cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    Step::new("lints", commands)
}

/// What installs a part of the toolchain, if it is not there yet.
fn component(name: &str, probe: &[&str]) -> Vec<std::process::Command> {
    if works(cargo(probe)) { Vec::new() } else { vec![command("rustup", &["component", "add", name])] }
}

/// Builds the Python package into a virtual environment of its own and runs its tests.
fn python() -> Step {
    const NAME: &str = "Python package";
    let recent = "import sys; sys.exit(sys.version_info < (3, 10))";
    if !works(command("python3", &["-c", recent])) {
        return Step::skipped(NAME, "there is no python3 from 3.10 on on this machine");
    }
    let venv = top().join("target").join("ci-venv");
    let bin = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let mut commands = Vec::new();
    // An environment made before a package was asked for is made anew.
    if !works(command(bin.join("python"), &["-c", "import maturin, mcp, mypy, pytest"])) {
        let mut make = command("python3", &["-m", "venv", "--clear"]);
        make.arg(&venv);
        commands.push(make);
        let packages = ["maturin>=1.9,<2", "pytest>=8", "mypy>=1.18,<2", "mcp>=1.10,<2"];
        let mut install = command(bin.join("python"), &["-m", "pip", "install", "--quiet"]);
        install.args(packages);
        commands.push(install);
    }
    let mut build = command(bin.join("maturin"), &["develop", "--manifest-path", "monty-python/Cargo.toml"]);
    build.env("VIRTUAL_ENV", &venv);
    commands.push(build);
    let mut types = command(bin.join("mypy"), &["--strict", "python/monty"]);
    types.current_dir(top().join("monty-python"));
    commands.push(types);
    commands.push(command(bin.join("python"), &["-m", "pytest", "-q", "monty-python"]));
    Step::new(NAME, commands)
}

/// Builds the Node package and runs its tests.
fn node() -> Step {
    const NAME: &str = "Node package";
    let recent = "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)";
    if !works(command("node", &["-e", recent])) {
        return Step::skipped(NAME, "there is no node from 20 on on this machine");
    }
    let folder = top().join("monty-js");
    let mut commands = install_packages(&folder);
    for (program, args) in [("node", ["build.mjs"].as_slice()), ("npm", &["test", "--silent"])] {
        let mut step = command(program, args);
        step.current_dir(&folder);
        commands.push(step);
    }
    Step::new(NAME, commands)
}

/// What installs the packages a folder asks for, if they are not there yet.
fn install_packages(folder: &Path) -> Vec<std::process::Command> {
    if folder.join("node_modules").exists() {
        return Vec::new();
    }
    let mut install = command("npm", &["ci", "--silent", "--no-audit", "--no-fund"]);
    install.current_dir(folder);
    vec![install]
}

/// Asks CPython itself, under node, whether what is recorded of it is still what it does.
fn recordings() -> Step {
    const NAME: &str = "recordings of CPython";
    if !works(command("node", &["--version"])) {
        return Step::skipped(NAME, "there is no node on this machine");
    }
    let folder = top().join("conformance").join("record");
    let mut commands = install_packages(&folder);
    let mut check = command("node", &["record.mjs", "--check"]);
    check.current_dir(&folder);
    commands.push(check);
    Step::new(NAME, commands)
}
