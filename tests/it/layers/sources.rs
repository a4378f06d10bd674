//! The sources as modules with the paths that each names, read by a parser, so
//! that grouped imports and paths in code are seen alike. Tests are left out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use syn::visit::{Visit, visit_item, visit_item_mod, visit_macro, visit_path};
use syn::{Attribute, Item, ItemMod, UseTree};

/// A path from the root of the house: `["diary", "night", "is_night"]`.
pub type Named = Vec<String>;

/// A crate of the workspace: what others call it, the folder of its sources, and
/// the part of the house that it is.
struct Crate {
    name: &'static str,
    folder: &'static str,
    part: &'static [&'static str],
}

const CRATES: [Crate; 6] = [
    Crate {
        name: "charley",
        folder: "src",
        part: &[],
    },
    Crate {
        name: "charley_core",
        folder: "crates/core/src",
        part: &[],
    },
    Crate {
        name: "charley_conversation",
        folder: "crates/conversation/src",
        part: &["conversation"],
    },
    Crate {
        name: "charley_store",
        folder: "crates/store/src",
        part: &["store"],
    },
    Crate {
        name: "charley_training",
        folder: "crates/training/src",
        part: &["training"],
    },
    Crate {
        name: "local_telegram",
        folder: "crates/local-telegram/src",
        part: &["playground"],
    },
];

impl Crate {
    fn part(&self) -> Named {
        self.part.iter().map(|&part| part.to_owned()).collect()
    }
}

/// One file of the sources.
pub struct Source {
    pub path: PathBuf,
    /// The module it is: `["diary", "night"]`; nothing for `lib.rs`.
    pub module: Named,
    pub text: String,
    /// What its code names of the house, without what it hands on.
    pub names: BTreeSet<Named>,
    /// What it hands on with `pub use`: the name, and whose it is.
    pub hands_on: Vec<(String, Named)>,
    /// The types and traits that it defines.
    pub types: BTreeSet<String>,
}

impl Source {
    /// The part of the crate it belongs to.
    pub fn part(&self) -> &str {
        self.module.first().map_or("lib", String::as_str)
    }

    pub fn name(&self) -> String {
        self.module.join("::")
    }

    /// Lines that are not comments.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The same without quoted text.
    pub fn unquoted(&self) -> impl Iterator<Item = String> {
        self.code().map(|line| line.split('"').step_by(2).collect())
    }

    /// Whether the code holds this, outside quoted text.
    pub fn holds(&self, what: &str) -> bool {
        self.unquoted().any(|line| line.contains(what))
    }

    /// The parts of the crate that it names, also by what it hands on.
    pub fn parts_named(&self) -> BTreeSet<&str> {
        let handed_on = self.hands_on.iter().map(|(_, named)| named);
        let named = self.names.iter().chain(handed_on);
        named
            .filter_map(|named| named.first())
            .map(String::as_str)
            .collect()
    }
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of the crates but those that are tests alone.
pub fn sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(read);
    &SOURCES
}

fn read() -> Vec<Source> {
    CRATES.iter().flat_map(of_crate).collect()
}

fn of_crate(of: &Crate) -> Vec<Source> {
    let folder = root().join(of.folder);
    let mut paths = Vec::new();
    collect(&folder, &mut paths);
    assert!(paths.len() > 5, "the sources of {} are found", of.name);
    paths.sort();
    let is_code = |path: &PathBuf| !path.ends_with("tests.rs");
    let paths = paths.into_iter().filter(is_code);
    paths.map(|path| source(of, &folder, path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn source(of: &Crate, folder: &Path, path: PathBuf) -> Source {
    let within = module_of(path.strip_prefix(folder).unwrap());
    let module = [of.part(), within].concat();
    let text = std::fs::read_to_string(&path).unwrap();
    let file = syn::parse_file(&text).unwrap();
    let mut reader = Reader::new(of, &module, &file.items);
    reader.visit_file(&file);
    Source {
        names: reader.names,
        hands_on: reader.hands_on,
        types: reader.types,
        path,
        module,
        text,
    }
}

/// `diary/night.rs` is `diary::night`, `diary/mod.rs` is `diary`.
fn module_of(path: &Path) -> Named {
    let path = path.with_extension("");
    let parts = path.iter().map(|part| part.to_string_lossy().into_owned());
    let mut module: Named = parts.collect();
    if module
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        module.pop();
    }
    module
}

/// Gathers what one file names.
struct Reader {
    of: Named,
    module: Named,
    /// Modules that are declared here, so that their names need no import.
    children: BTreeSet<String>,
    names: BTreeSet<Named>,
    hands_on: Vec<(String, Named)>,
    types: BTreeSet<String>,
}

impl Reader {
    fn new(of: &Crate, module: &Named, items: &[Item]) -> Reader {
        let children = items.iter().filter_map(|item| match item {
            Item::Mod(child) => Some(child.ident.to_string()),
            _ => None,
        });
        Reader {
            of: of.part(),
            module: module.clone(),
            children: children.collect(),
            names: BTreeSet::new(),
            hands_on: Vec::new(),
            types: BTreeSet::new(),
        }
    }

    /// The path from the root of the house, where it is one of ours.
    fn absolute(&self, segments: &[String]) -> Option<Named> {
        let (first, rest) = segments.split_first()?;
        let mut from = match first.as_str() {
            "crate" => self.of.clone(),
            "self" | "super" => self.module.clone(),
            name if self.children.contains(name) => [&self.module[..], &segments[..1]].concat(),
            name => CRATES.iter().find(|one| one.name == name)?.part(),
        };
        if first == "super" {
            from.pop();
        }
        let mut rest = rest;
        while let Some((_, after)) = rest.split_first().filter(|(name, _)| *name == "super") {
            from.pop();
            rest = after;
        }
        from.extend_from_slice(rest);
        Some(from)
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let defined = match item {
            Item::Struct(one) => Some(&one.ident),
            Item::Enum(one) => Some(&one.ident),
            Item::Union(one) => Some(&one.ident),
            Item::Trait(one) => Some(&one.ident),
            Item::Type(one) => Some(&one.ident),
            _ => None,
        };
        self.types.extend(defined.map(syn::Ident::to_string));
        visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_test(&item.attrs) {
            visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let is_handed_on = !matches!(item.vis, syn::Visibility::Inherited);
        let mut leaves = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut leaves);
        for (name, segments) in leaves {
            match self.absolute(&segments) {
                Some(named) if is_handed_on => self.hands_on.push((name, named)),
                Some(named) => {
                    self.names.insert(named);
                }
                None => {}
            }
        }
    }

    /// `pub(in path)` says who may name something, and names nothing.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        let segments: Named = segments.map(|part| part.ident.to_string()).collect();
        if segments.len() > 1 {
            self.names.extend(self.absolute(&segments));
        }
        visit_path(self, path);
    }

    /// What stands within a macro is no syntax yet, so its words are read.
    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let tokens = called.tokens.to_string();
        for segments in paths_in(&tokens) {
            self.names.extend(self.absolute(&segments));
        }
        if called.path.is_ident("ids") {
            let mut words = tokens.split_whitespace();
            words.find(|word| *word == "enum");
            self.types.extend(words.next().map(str::to_owned));
        }
        visit_macro(self, called);
    }
}

/// Paths of more than one word in a row of tokens.
fn paths_in(tokens: &str) -> Vec<Named> {
    let joined = tokens.replace(" ::", "::").replace(":: ", "::");
    let is_path = |one: char| one.is_ascii_alphanumeric() || one == '_' || one == ':';
    let words = joined.split(|one| !is_path(one));
    let paths = words.filter(|word| word.contains("::"));
    // A name that a macro is given is none here.
    let whole = |path: &Named| path.iter().all(|part| !part.is_empty());
    paths
        .map(|path| path.split("::").map(str::to_owned).collect())
        .filter(whole)
        .collect()
}

/// `#[cfg(test)]`
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|path| path.is_ident("test"))
    })
}

/// Each leaf of a `use`: the name that it brings, and its whole path.
fn flatten(tree: &UseTree, so_far: &mut Named, leaves: &mut Vec<(String, Named)>) {
    let whole = |last: &syn::Ident| [&so_far[..], &[last.to_string()]].concat();
    match tree {
        UseTree::Path(path) => {
            so_far.push(path.ident.to_string());
            flatten(&path.tree, so_far, leaves);
            so_far.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            let brought = so_far.last().cloned().unwrap_or_default();
            leaves.push((brought, so_far.clone()));
        }
        UseTree::Name(name) => leaves.push((name.ident.to_string(), whole(&name.ident))),
        UseTree::Rename(name) => leaves.push((name.rename.to_string(), whole(&name.ident))),
        UseTree::Glob(_) => leaves.push(("*".to_owned(), so_far.clone())),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, so_far, leaves);
            }
        }
    }
}

/// Where names lead: from a module and a name to whoever it is handed on from.
pub struct House<'a> {
    modules: BTreeSet<&'a [String]>,
    handed_on: BTreeMap<(&'a [String], &'a str), &'a Named>,
}

impl<'a> House<'a> {
    pub fn of(sources: &'a [Source]) -> House<'a> {
        let handed_on = sources.iter().flat_map(|source| {
            let handed = source.hands_on.iter();
            handed.map(|(name, named)| ((&source.module[..], name.as_str()), named))
        });
        House {
            modules: sources.iter().map(|source| &source.module[..]).collect(),
            handed_on: handed_on.collect(),
        }
    }

    /// The module that a path leads into, past all who only hand it on.
    pub fn module(&self, named: &[String]) -> Option<&'a [String]> {
        let mut named = named.to_vec();
        // A name is handed on from floor to floor, never in a circle: rustc
        // would not have it.
        loop {
            let length = (0..=named.len())
                .rev()
                .find(|length| self.modules.contains(&named[..*length]))?;
            let module = self.modules.get(&named[..length])?;
            let next = named.get(length);
            let handed = next.and_then(|name| self.handed_on.get(&(*module, name.as_str())));
            match handed {
                Some(whose) => named = [&whose[..], &named[length + 1..]].concat(),
                None => return Some(module),
            }
        }
    }
}
